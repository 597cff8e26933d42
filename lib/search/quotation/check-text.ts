import { ask } from './ask.ts'
import { judge } from './judge.ts'
import type { Report } from './open-report.ts'
import { languageRuns, quotationsIn, sentencesIn } from './split-text.ts'
import type { Finding, Findings } from './types.ts'

/** How much of a text is read, in UTF-16 units. */
export const longestText = 20_000

/** What is longer than the longest passage by more than this is longer than any. */
const slack = 1.25

type Judged = Finding & { share: number; isLong: boolean }

/**
 * Checks every quotation of a text against editions, one after the other so that the browser can do something else in
 * between. A quotation is the whole text, where as a whole it is close to one passage; otherwise what stands within
 * quotation marks; otherwise the whole, or, where that is longer than any passage, those of its sentences that are close.
 * @param reports newest first; the first edition that is closest counts
 */
export function* checkText(pasted: string, reports: readonly Report[]): Findings {
  const text = pasted.slice(0, longestText)
  const runs = languageRuns(text)
  yield
  const quotations = quotationsIn(text)
  yield
  const whole = runs.length === 1 ? judgeIn(text, reports) : undefined
  if (whole && isPassage(whole, quotations, reports)) yield whole
  else if (quotations.length > 0) for (const quotation of quotations) yield* checkRun(quotation, reports)
  else for (const run of runs) yield* checkRun(run, reports, whole)
}

/** A quotation, or a text without quotation marks: the whole, or, where that is longer than any passage, its sentences. */
function* checkRun(text: string, reports: readonly Report[], known?: Judged): Findings {
  const whole = known ?? judgeIn(text, reports)
  yield
  if (whole && (!whole.isLong || whole.share > 1)) yield whole
  else
    for (const sentence of sentencesIn(text)) {
      const finding = judgeIn(sentence, reports)
      yield finding?.verdict === 'absent' ? undefined : finding
    }
}

/** Whether a text is one passage as a whole: not only what stands within its quotation marks, but the words around them too. */
function isPassage(
  { verdict, isLong, quotation, pieces }: Judged,
  quotations: readonly string[],
  [report]: readonly Report[],
): boolean {
  if (verdict !== 'altered') return verdict !== 'absent'
  const keysOf = (text: string) => (report && ask(text, report.simplified)?.keys) ?? []
  const around = keysOf(quotations.reduce((rest, inside) => rest.replace(inside, ''), quotation))
  const said = keysOf(pieces.map(({ kind, text }) => (kind === 'ins' ? '' : text)).join(' '))
  return (
    !isLong && around.length > 0 && around.filter((key) => said.includes(key)).length >= around.length * 0.6
  )
}

/** How much of a long text tells whether it may be a passage as a whole, in UTF-16 units. */
const headLength = 4_000

/** So much nearer must an older edition be than a newer one. */
const muchNearer = 0.1

/** The best finding of any edition, the newest of those that are about as near. */
function judgeIn(text: string, reports: readonly Report[]): Judged | undefined {
  const head = text.length > headLength ? text.slice(0, headLength).replace(/\w+$/, '') : text
  let best: Judged | undefined
  for (const report of reports) {
    const begun = judgedAs(head, report)
    const finding = begun?.share && head !== text ? judgedAs(text, report) : begun
    if (finding && (!best || finding.share > best.share + muchNearer)) best = finding
  }
  return best
}

function judgedAs(text: string, report: Report): Judged | undefined {
  const asked = ask(text, report.simplified)
  if (!asked) return undefined
  const isLong = asked.keys.length > report.rows[asked.language].longest * slack
  return { ...judge(asked, report), isLong }
}
