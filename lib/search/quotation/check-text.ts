import { ask, judge } from './judge.ts'
import type { Report } from './open-report.ts'
import { languageRuns, quotationsIn, type Stretch, sentencesIn } from './split-text.ts'
import type { Finding } from './types.ts'

/** How much of a text is read, in UTF-16 units. */
export const longestText = 20_000

type Judged = Finding & { share: number }

/**
 * Checks every quotation of a text against editions, one after the other so that the browser can do something else in
 * between. A quotation is the whole text, where as a whole it is close to one passage; otherwise what stands within
 * quotation marks; otherwise the whole, or, where that is longer than any passage, those of its sentences that are close.
 * @param reports newest first; the first edition that is closest counts
 */
export function* checkText(pasted: string, reports: readonly Report[]): Generator<Finding> {
  const text = pasted.slice(0, longestText)
  const runs = languageRuns(text)
  const quotations = quotationsIn(text)
  const whole = runs.length === 1 ? judgeWhole(text, quotations, reports) : undefined
  if (whole) {
    yield whole
    return
  }
  if (quotations.length > 0) {
    for (const quotation of quotations) yield* checkRun(quotation.text, reports)
    return
  }
  for (const run of runs) yield* checkRun(run.text, reports)
}

/** A quotation, or a text without quotation marks: the whole, or, where that is longer than any passage, its sentences. */
function* checkRun(text: string, reports: readonly Report[]): Generator<Finding> {
  if (!isLong(text, reports)) {
    const finding = judgeIn(text, reports)
    if (finding) yield finding
    return
  }
  for (const sentence of sentencesIn(text)) {
    const finding = judgeIn(sentence.text, reports)
    if (finding && finding.verdict !== 'absent') yield finding
  }
}

/**
 * The finding of a text as a whole, if it is close to one passage: not only what stands within its quotation marks, but
 * the words around them too.
 */
function judgeWhole(
  text: string,
  quotations: readonly Stretch[],
  reports: readonly Report[],
): Judged | undefined {
  const finding = judgeIn(text, reports)
  if (!finding || finding.verdict === 'absent') return undefined
  if (finding.verdict !== 'altered') return finding
  if (isLong(text, reports)) return undefined
  const [report] = reports
  const around = quotations.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  )
  const outside = report && ask(around, report)
  if (quotations.length === 0 || !outside) return finding
  const words = report?.rows[outside.language].keys
  const said = finding.pieces
    .filter(({ kind }) => kind !== 'ins')
    .map(({ text }) => text)
    .join(' ')
  const known = new Set(ask(said, report as Report)?.keys)
  const inside = outside.keys.filter((key) => known.has(key) && words?.has(key))
  return inside.length >= outside.keys.length * 0.6 ? finding : undefined
}

function isLong(text: string, reports: readonly Report[]): boolean {
  return reports.every((report) => {
    const asked = ask(text, report)
    return asked !== undefined && asked.keys.length > report.rows[asked.language].longest * 1.25
  })
}

/** The best finding of any edition, the newest of equals. */
function judgeIn(text: string, reports: readonly Report[]): Judged | undefined {
  let best: Judged | undefined
  for (const report of reports) {
    const asked = ask(text, report)
    if (!asked) continue
    const finding = judge(asked, report)
    if (!best || finding.share > best.share + 1e-6) best = finding
  }
  return best
}
