import { readFileSync } from 'node:fs'
import { loadSite } from '../content/load-site.ts'
import { ContentError } from '../content/problem.ts'
import { settings } from '../report/settings.mjs'
import { buildSearchData } from '../search/build-search-data.ts'
import { tableMaker } from '../search/build-tables.ts'
import { openIndex } from '../search/open-index.ts'
import { longestText } from '../search/quotation/check-text.ts'
import { quotationFinder, quotationReport } from './quotation-report.ts'

const usage = 'npm run check:quote -- file.txt, or - for what is piped in'

/**
 * `npm run check:quote -- file.txt`: checks the quotations of a text, as the site's page does, and prints what it found as
 * JSON. Ends with 0 where every one is word for word, be it with words left out and marked; with 1 where one is not; and
 * with 2 where the text cannot be read, is too long, or has no quotation.
 */
try {
  const text = readInput(process.argv.slice(2))
  const { site, problems } = await loadSite(settings.contentFolder)
  if (!site) throw new ContentError(problems)
  const makeTables = tableMaker()
  const indexes = site.editions.map((edition) => openIndex(buildSearchData(site, edition, makeTables)))
  const findings = quotationFinder(indexes)(text).map((finding) =>
    quotationReport(finding, site.editions[0]?.id),
  )
  console.log(JSON.stringify(findings, undefined, 2))
  process.exitCode = findings.every(({ verdict }) => verdict === 'exact' || verdict === 'cut') ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function readInput(files: string[]): string {
  const [file] = files
  if (!file || files.length > 1) throw new Error(`${files.length} files; expected one: ${usage}`)
  const text = read(file)
  if (text.length > longestText)
    throw new Error(`${file}: ${text.length} characters; expected at most ${longestText}; check it in parts`)
  return text
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new Error(`${file}: cannot be read; expected a text in UTF-8: ${usage}`)
  }
}
