import { checkSettings, settings } from '../report/settings.mjs'
import { failureText } from './failure-text.ts'
import { endWithNpm } from './process/end-with-parent.mjs'
import { checkOut } from './publish/check-out.ts'
import { NotPutBackError } from './publish/replace-all.ts'

const { outFolder } = settings

/** `npm run build`: settings that cannot be used stop it before anything else is loaded. */
endWithNpm()
try {
  checkSettings('basePath', 'siteUrl')
  checkOut(outFolder)
  checkSettings('brotliQuality', 'pagesOnly', 'sourceDate')
  const { buildSite } = await import('./build-site.ts')
  await buildSite(outFolder)
} catch (error) {
  console.error(`\n${failureText(error)}`)
  if (!(error instanceof NotPutBackError))
    console.error(`\nNothing was published; ${outFolder.replace(/\/+$/, '')}/ is as it was.`)
  process.exitCode = 1
}
