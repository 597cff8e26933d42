import type { SearchIndex } from '../search/answer.ts'
import { finish } from '../search/finish.ts'
import { openChecker } from '../search/quotation/open-checker.ts'
import type { Finding } from '../search/quotation/types.ts'
import { weightPatterns } from '../words/weight-patterns.ts'

/**
 * Makes editions ready for texts to be checked against them, as the site's page does.
 * @param indexes newest first
 * @returns what finds the quotations of a text. @throws Error when the text has none
 */
export function quotationFinder(indexes: readonly SearchIndex[]): (text: string) => Finding[] {
  const check = finish(openChecker(indexes, weightPatterns()))
  return (text) => {
    const findings = [...check(text)].flatMap((finding) => finding ?? [])
    if (findings.length === 0)
      throw new Error('no quotation; expected one, or a sentence that is close to the report')
    return findings
  }
}

/**
 * A finding as it is printed: addresses as the page has them, with the edition before them where it is not the newest.
 * @param newest the year of the newest edition
 */
export function quotationReport(
  { verdict, quotation, language, places, pieces, ...more }: Finding,
  newest: string | undefined,
) {
  const { figures, isJoined, leftOff, nearest } = more
  const of = (kind: 'ins' | 'del') => pieces.flatMap((piece) => (piece.kind === kind ? piece.text : []))
  const addressOf = ({ edition, at }: { edition: string; at: string }) =>
    edition === newest ? at : `${edition}/${at}`
  return {
    verdict,
    at: places.map(addressOf),
    quotation,
    report: places.map(({ text }) => text[language]),
    onlyInQuotation: of('ins'),
    onlyInReport: of('del'),
    figures,
    joinsPlaces: isJoined,
    leftOff,
    ...(nearest ? { nearest: addressOf(nearest) } : {}),
  }
}
