import { endWithNpm } from '../commands/end-with-parent.mjs'
import { contentFolder } from '../content/content-folder.ts'
import { contentDate } from '../take-away/content-date.ts'
import { pagesOnly } from '../take-away/pages-only.ts'
import { readSettings } from '../url/settings.ts'
import { brotliQuality } from './compress-files.ts'
import { checkOut, NotPutBackError } from './publish-site.ts'

const out = process.env.OUT_DIR || 'out'
endWithNpm()

/** `npm run build`: settings that cannot be used stop it before anything else is loaded. */
try {
  const { basePath } = readSettings()
  if (process.env.OUT_DIR) checkOut(out)
  brotliQuality()
  pagesOnly()
  const date = contentDate(contentFolder())
  const { buildSite } = await import('./build-site.ts')
  await buildSite({ out, basePath, date })
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  if (!(error instanceof NotPutBackError)) console.error(`\nNothing was published; ${out}/ is as it was.`)
  process.exitCode = 1
}
