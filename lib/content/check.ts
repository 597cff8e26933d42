import { settings } from '../report/settings.mjs'
import { checkReport, readReportFormat } from './check-report.ts'
import { loadSite } from './load-site.ts'

/**
 * `npm run check`: prints every problem of the content, or what it holds; with `--format=github` or `--format=json` for
 * programs, see `checkReport`. Ends with 1 where there is a problem, and with 2 where something is only unlikely: the site
 * can be built, but somebody should look.
 */
try {
  const format = readReportFormat(process.argv.slice(2))
  const found = await loadSite(settings.contentFolder)
  const { out, error } = checkReport(found, format)
  if (out) console.log(out)
  if (error) console.error(error)
  process.exitCode = found.problems.length > 0 ? 1 : found.warnings.length > 0 ? 2 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
