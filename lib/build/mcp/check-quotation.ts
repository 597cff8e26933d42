import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { type Language, languages } from '../../report/vocabulary.ts'
import { longestText } from '../../search/quotation/check-text.ts'
import type { Place } from '../../search/quotation/types.ts'
import { quotationReport } from '../quotation-report.ts'
import { addressesIn, type BuiltReport, sentenceSchema, standing } from './built-report.ts'
import { quoteExactly, readsOnly, toolResult } from './tool-result.ts'

/** A sentence in one language; of a title, its address. */
const place = sentenceSchema.shape.zh
  .partial({ sha256: true, citation: true })
  .extend({ id: sentenceSchema.shape.id })

const strings = z.array(z.string())
const finding = z.strictObject({
  verdict: z.enum(['exact', 'cut', 'altered', 'absent']).describe('cut: words are left out, and marked so.'),
  quotation: z.string(),
  language: z.enum(languages),
  at: strings.describe('Where it is from, with the year where that is not the newest.'),
  report: strings.describe('What the report says there.'),
  onlyInQuotation: strings,
  onlyInReport: strings,
  figures: z.array(z.strictObject({ here: z.string(), there: z.string(), same: z.boolean() })),
  joinsPlaces: z.boolean().describe('Whether it joins places that do not follow each other.'),
  leftOff: strings.describe('Words around it that it leaves off and that change its weight.'),
  nearest: z.string().optional().describe('Where an absent one is nearest to; it does not say the same.'),
  foundIn: z.array(place).describe('The sentences it is from, in its language.'),
  nearestSentence: place.optional(),
  mayBeOtherTranslation: z.boolean().describe('Whether it may be another translation of the nearest one.'),
})

/** The tool that checks the quotations of a text as the site’s page does. */
export function addCheckQuotation(server: McpServer, report: () => BuiltReport): void {
  server.registerTool(
    'check_quotation',
    {
      description: `Checks every quotation of a text (what stands within quotation marks, or else the whole) against the report, in Chinese or English. Only “exact” and “cut” are word for word; correct others by what foundIn says. ${quoteExactly}`,
      inputSchema: z.object({ text: z.string().min(1).max(longestText) }),
      outputSchema: z.strictObject({ ...standing, findings: z.array(finding) }),
      annotations: readsOnly,
    },
    ({ text }) => {
      const built = report()
      const newest = built.editions[0]
      const findings = built.findQuotations(text).map((found) => ({
        ...quotationReport(found, newest?.edition),
        language: found.language,
        mayBeOtherTranslation: found.nearest?.isTranslation ?? false,
        foundIn: found.places.map((one) => placeOf(one, found.language, built)),
        ...(found.nearest ? { nearestSentence: placeOf(found.nearest, found.language, built) } : {}),
      }))
      return toolResult({ translation: newest?.translation, findings })
    },
  )
}

/** A title has its address alone, and the standing of the sentences of its edition. */
function placeOf({ edition, at, text }: Place, language: Language, { editions, sentences }: BuiltReport) {
  const id = `${edition}/${at}`
  const built = editions.find((one) => one.edition === edition)
  const cited = sentences.get(id)?.[language]
  if (cited || !built) return { id, ...cited }
  const { isTranslation, standing } = built.sentences[0]?.[language] ?? {}
  return {
    id,
    text: text[language],
    address: addressesIn(built, `${id}/`)[language],
    isTranslation,
    standing,
  }
}
