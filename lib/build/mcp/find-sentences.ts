import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { both } from '../../formats/report-schema/fields.ts'
import { languages } from '../../report/vocabulary.ts'
import type { SearchAnswer, SearchResult } from '../../search/answer.ts'
import { string } from '../../words/strings.ts'
import { addressesIn, type BuiltReport, sentenceSchema, standing } from './built-report.ts'
import { quoteExactly, readsOnly, toolResult } from './tool-result.ts'

const sentences = z.array(
  sentenceSchema.extend({
    title: both.describe('The title that it stands below.'),
    foundBy: z.string().describe('Words of the query that led here though the sentence does not have them.'),
  }),
)
const absent = z.strictObject({ figure: z.string(), elsewhere: z.boolean(), instead: both.optional() })
const page = z.strictObject({ title: both, address: both.describe('Its address in each language.') })

/** The tool that searches an edition as the site does. */
export function addFindSentences(server: McpServer, report: () => BuiltReport): void {
  server.registerTool(
    'find_sentences',
    {
      description: `Searches the report and gives the best sentences in Chinese and English. What stands in “said” must be told. ${quoteExactly}`,
      inputSchema: z.object({
        query: z.string().min(1).describe('Words in Chinese, English or pinyin, a figure, or a task number.'),
        language: z.enum(languages).optional().describe('Ranks for its readers; by default, of the query.'),
        edition: z.string().optional().describe('The year; the newest by default.'),
        limit: z.int().min(1).max(50).default(5).describe('How many results at most.'),
      }),
      outputSchema: z.strictObject({
        ...standing,
        edition: z.string().describe('The year that was searched.'),
        said: z.array(z.string()).describe('What of the query the report does not say.'),
        absent: z.array(absent).describe('Figures that the first sentence does not have.'),
        total: z.int().describe('How many results there are, with those beyond the limit.'),
        sentences: sentences.describe('The best sentence of each part that answers, best first.'),
        pages: z.array(page).describe('Lists and titles that answer.'),
        related: sentences.describe('They only touch on the query and do not answer it.'),
      }),
      annotations: readsOnly,
    },
    ({ query, language, edition, limit }) => {
      const built = report()
      const editions = built.editions.map((one) => one.edition)
      const asked = built.editions.find((one) => one.edition === (edition ?? editions[0]))
      if (!asked) throw new Error(`no edition ${edition}; there are ${editions.join(', ')}`)
      const own = /\p{Script=Han}/u.test(query) ? 'zh' : 'en'
      const answer = asked.index.search(query, { language: language ?? own, limit })
      const sentencesOf = (results: SearchResult[]) =>
        results.flatMap(({ segment, sentence, title, foundBy }) => {
          const one = sentence && built.sentences.get(`${asked.edition}/${segment}#s${sentence.number}`)
          return one ? { ...one, title, foundBy } : []
        })
      return toolResult({
        translation: asked.translation,
        edition: asked.edition,
        said: saidOf(answer, query),
        absent: answer.absent,
        total: answer.total,
        sentences: sentencesOf(answer.results),
        pages: answer.results.flatMap(({ sentence, title, path }) =>
          sentence ? [] : [{ title, address: addressesIn(asked, path) }],
        ),
        related: sentencesOf(answer.related),
      })
    },
  )
}

/** What the site says of an answer, in English. */
function saidOf({ title, absent, total, missing, related, cut }: SearchAnswer, query: string): string[] {
  return [
    ...absent.flatMap(({ figure, elsewhere, instead }) => [
      string('en', elsewhere ? 'search.absentHere' : 'search.absent', { figure }),
      ...(instead ? [string('en', 'search.instead', { instead: instead.en })] : []),
    ]),
    ...(total === 0 ? [string('en', 'search.none', { title: title.en, query: missing || query })] : []),
    ...(related.length > 0 ? [string('en', 'search.related')] : []),
    ...(cut ? [string('en', 'search.cut')] : []),
  ]
}
