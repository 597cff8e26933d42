import { contentDate } from '../formats/content-date.ts'
import { pagesOnly } from '../formats/pages-only.ts'
import { contentFolder } from '../report/content-folder.ts'
import { readSettings } from '../report/settings.ts'
import { brotliQuality } from './compress-files.ts'
import { failureText } from './failure-text.ts'
import { endWithNpm } from './process/end-with-parent.mjs'
import { checkOut } from './publish/check-out.ts'
import { NotPutBackError } from './publish/replace-all.ts'

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
