import type { Alignment } from './align.ts'
import type { Asked } from './ask.ts'
import { figuresIn } from './boundaries.ts'
import { changesOf } from './changes.ts'
import { type Report, type Row, type Unit, wordsBetween } from './open-report.ts'
import type { FigurePair, Piece } from './types.ts'
import type { Change } from './whole-words.ts'

/** Sentences of the report in pieces, with the differences of a quotation, and the figures that differ. */
export function present(
  asked: Asked,
  alignment: Alignment,
  units: readonly Unit[],
  row: Row,
  report: Report,
) {
  const changes = changesOf(asked, alignment, row, report)
  return {
    pieces: units.flatMap((unit, index) => [
      ...(index > 0 && row.language === 'en' ? [{ kind: 'around', text: ' ' } as const] : []),
      ...piecesOf(unit, asked, alignment, changes, row),
    ]),
    figures: changes.flatMap((change) => figurePairs(change, asked, row, report)),
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
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], words: string) => {
    const previous = pieces.at(-1)
    if (previous?.kind === kind) previous.text += words
    else if (words) pieces.push({ kind, text: words })
  }
  const kindAt = (position: number): Piece['kind'] => {
    if (position >= to) return 'around'
    if (changes.some(({ at, until }) => at <= position && position < until)) return 'del'
    return position < (matched[0] ?? 0) || position > (matched.at(-1) ?? 0) ? 'around' : 'same'
  }
  let written = 0
  let before: Piece['kind'] = 'around'
  for (let position = from; position <= to; position++) {
    const kind = kindAt(position)
    const token = position < to ? tokens[position] : undefined
    const change = changes.find(
      ({ from: a, to: b, at, until }) => a < b && until === position && (position > from || at === from),
    )
    const quoted = change ? quotedIn(change, asked) : ''
    const isReplacing = change && change.at < change.until
    if (isReplacing) put('ins', quoted)
    const between = before === kind ? kind : [before, kind].includes('around') ? 'around' : 'same'
    put(between, original.slice(written, token?.start))
    if (quoted && !isReplacing) {
      put('ins', quoted)
      if (language === 'en') put('same', ' ')
    }
    if (token) put(kind, original.slice(token.start, token.end))
    written = token?.end ?? 0
    before = kind
  }
  return pieces
}

function quotedIn({ from, to }: Change, { text, tokens }: Asked): string {
  return from < to ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : ''
}

/** The figures of both sides of a change, one beside the other. */
function figurePairs(change: Change, asked: Asked, row: Row, { simplified }: Report): FigurePair[] {
  const ours = figuresIn(quotedIn(change, asked), row.language, simplified)
  const theirs = figuresIn(wordsBetween(change.at, change.until, row), row.language, simplified)
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
    here: ours[index]?.text ?? '',
    there: theirs[index]?.text ?? '',
    same: ours[index]?.key === theirs[index]?.key,
  }))
}
