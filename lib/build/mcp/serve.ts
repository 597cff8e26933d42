import { McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { tool } from '../../formats/shared/tool.ts'
import { settings } from '../../report/settings.mjs'
import { string } from '../../words/strings.ts'
import { type BuiltReport, builtReport } from './built-report.ts'
import { addCheckQuotation } from './check-quotation.ts'
import { addFindSentences } from './find-sentences.ts'
import { addGetSentence } from './get-sentence.ts'

/** Serves the site that was built, until standard input ends. @throws Error when there is none */
export function serve(onerror: (error: Error) => void): void {
  const report = builtReport(settings.outFolder)
  report()
  serveStdio(() => makeServer(report), { onerror })
}

/** A server with three tools for who writes about the report, which `report` gives as it is now. */
export function makeServer(report: () => BuiltReport): McpServer {
  const { version } = tool()
  const server = new McpServer({ name: 'report-mcp', version }, { instructions: instructionsOf(report()) })
  addFindSentences(server, report)
  addGetSentence(server, report)
  addCheckQuotation(server, report)
  return server
}

/** What an assistant is told before it asks anything. */
function instructionsOf({ editions }: BuiltReport): string {
  const titles = editions.map(({ edition, index }) => `${edition}: ${index.title.en} (${index.title.zh})`)
  return [
    `A government work report in Chinese and English, sentence by sentence, offline. ${titles.join('; ')}.`,
    ...new Set(editions.map(({ source }) => source.en)),
    string('en', 'footer.notOfficial'),
    ...new Set(editions.map(({ translation }) => translation.en)),
    'Quote sentences exactly, with number, address and citation, and say of a translation that it is one.',
    'Check quotations before they are published; what the tools do not find, this text does not say.',
  ].join(' ')
}
