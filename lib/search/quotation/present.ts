import type { Alignment } from './align.ts'
import { figuresIn } from './boundaries.ts'
import type { Change } from './changes.ts'
import { differences, unitsOf } from './compare.ts'
import type { Asked } from './judge.ts'
import type { Report, Row, Unit } from './open-report.ts'
import type { FigurePair, Finding, Piece, Place, Verdict } from './types.ts'

interface Shown {
  asked: Asked
  alignment: Alignment
  row: Row
  report: Report
  verdict: Verdict
}

/** A quotation beside the sentences that it is from, with the difference. */
export function present({ asked, alignment, row, report, verdict }: Shown): Finding {
  const changes = verdict === 'exact' ? [] : differences(asked, alignment, row, report)
  const units = unitsOf(alignment, row).flatMap((index) => row.units[index] ?? [])
  const places = units.map(({ at, text }): Place => ({ edition: report.edition, at, text }))
  return {
    verdict,
    quotation: asked.text,
    language: row.language,
    places,
    pieces: units.flatMap((unit, index) => [
      ...(index > 0 && row.language === 'en' ? [{ kind: 'around', text: ' ' } as const] : []),
      ...piecesOf(unit, asked, alignment, changes, row),
    ]),
    figures: changes.flatMap((change) => figurePairs(change, asked, row, report)),
    isJoined: false,
    leftOff: [],
  }
}

/** A sentence in pieces: what stands around the quotation, what both have, and at each change both sides. */
function piecesOf(
  { from, to, text }: Unit,
  asked: Asked,
  alignment: Alignment,
  changes: readonly Change[],
  { tokens, language }: Row,
): Piece[] {
  const original = text[language]
  const matched = alignment.filter((position) => position >= 0)
  const first = matched[0] ?? 0
  const last = matched.at(-1) ?? 0
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], words: string) => {
    const previous = pieces.at(-1)
    if (words === '') return
    if (previous?.kind === kind) previous.text += words
    else pieces.push({ kind, text: words })
  }
  const kindAt = (position: number): Piece['kind'] => {
    if (changes.some(({ at, until }) => at <= position && position < until)) return 'del'
    return first <= position && position <= last ? 'same' : 'around'
  }
  let written = 0
  let before: Piece['kind'] = 'around'
  for (let position = from; position <= to; position++) {
    const token = tokens[position]
    const kind = position < to ? kindAt(position) : 'around'
    const start = position < to && token ? token.start : original.length
    const between = original.slice(written, start)
    const inserted = changes.find(
      ({ from: a, to: b, until }) => a < b && until === position && (position > from || until === from),
    )
    const quoted = inserted
      ? asked.text.slice(asked.tokens[inserted.from]?.start, asked.tokens[inserted.to - 1]?.end)
      : ''
    const isReplacing = inserted !== undefined && inserted.at < inserted.until
    if (quoted && isReplacing) put('ins', quoted)
    put(before === kind ? kind : before === 'around' || kind === 'around' ? 'around' : 'same', between)
    if (quoted && !isReplacing) {
      put('ins', quoted)
      if (language === 'en') put('same', ' ')
    }
    if (position === to || !token) break
    put(kind, original.slice(token.start, token.end))
    written = token.end
    before = kind
  }
  return pieces
}

/** The figures of both sides of a change, one beside the other. */
function figurePairs(
  { from, to, at, until }: Change,
  asked: Asked,
  row: Row,
  { simplified }: Report,
): FigurePair[] {
  const here = asked.text.slice(
    asked.tokens[from]?.start,
    from < to ? asked.tokens[to - 1]?.end : asked.tokens[from]?.start,
  )
  const unit = row.units[row.unitOf[at] ?? 0]
  const there =
    at < until && unit ? unit.text[row.language].slice(row.tokens[at]?.start, row.tokens[until - 1]?.end) : ''
  const ours = figuresIn(here, row.language, simplified)
  const theirs = figuresIn(there, row.language, simplified)
  const text = (whole: string, figure: { from: number; to: number } | undefined) =>
    figure ? whole.slice(figure.from, figure.to) : ''
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    here: text(here, ours[index]),
    there: text(there, theirs[index]),
    same: ours[index] !== undefined && ours[index]?.key === theirs[index]?.key,
  }))
}
