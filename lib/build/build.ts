import { contentDate } from '../formats/content-date.ts'
import { pagesOnly } from '../formats/pages-only.ts'
import { contentFolder } from '../report/content-folder.ts'
import { readSettings } from '../report/settings.ts'
import { checkOut } from './check-out.ts'
import { brotliQuality } from './compress-files.ts'
import { failureText } from './failure-text.ts'
import { NotPutBackError } from './replace-all.ts'
import { endWithNpm } from './start/end-with-parent.mjs'

const out = process.env.OUT_DIR || 'out'

/** `npm run build`: settings that cannot be used stop it before anything else is loaded. */
endWithNpm()
try {
  const { basePath } = readSettings()
  checkOut(out)
  brotliQuality()
  pagesOnly()
  const date = contentDate(contentFolder())
  const { buildSite } = await import('./build-site.ts')
  await buildSite({ out, basePath, date })
} catch (error) {
  console.error(`\n${failureText(error)}`)
  if (!(error instanceof NotPutBackError))
    console.error(`\nNothing was published; ${out.replace(/\/+$/, '')}/ is as it was.`)
  process.exitCode = 1
}
