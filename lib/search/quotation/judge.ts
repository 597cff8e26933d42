import type { Language } from '../../report/vocabulary.ts'
import type { Alignment } from './align.ts'
import { type Comparison, compare, type Quoted, shareOf } from './compare.ts'
import { foundExactly } from './find-exactly.ts'
import { leftOff } from './left-off.ts'
import type { Report, Row } from './open-report.ts'
import { present } from './present.ts'
import { gap, tokensOf } from './tokens.ts'
import type { Finding, Place } from './types.ts'

/** From this share on a quotation is close to a passage; see the cases of `tests/fixtures/quotations.json`. */
const close = 0.5

/** What is longer than so many of the longest passage is close to none. */
const mostPassages = 3

/** A quotation, ready to be looked up. */
export interface Asked extends Quoted {
  /** Where its ellipses are: before which of its tokens. */
  gaps: number[]
  language: Language
}

/** Takes a quotation apart; undefined where it has no words. */
export function ask(text: string, { simplified }: Pick<Report, 'simplified'>): Asked | undefined {
  const all = tokensOf(text, simplified)
  const tokens = all.filter(({ key }) => key !== gap)
  const gaps = all.flatMap(({ key }, index) =>
    key === gap ? all.slice(0, index).filter((token) => token.key !== gap).length : [],
  )
  const han = tokens.filter(({ key }) => /^\p{Script=Han}$/u.test(key)).length
  const keys = tokens.map(({ key }) => key)
  if (keys.length === 0) return undefined
  return { text, tokens, keys, gaps: [...new Set(gaps)], language: han * 2 > keys.length ? 'zh' : 'en' }
}

/** What a quotation is beside an edition. */
export function judge(asked: Asked, report: Report): Finding & { share: number } {
  const row = report.rows[asked.language]
  const exact = foundExactly(asked, row)
  if (exact) {
    const { verdict, alignment } = exact
    const finding = present({ asked, alignment, row, report, verdict })
    return { ...finding, leftOff: leftOff(alignment, row, report), share: 2 }
  }
  const nearest = asked.keys.length > row.longest * mostPassages ? undefined : compare(asked, row)
  const second = nearest && joinedWith(asked, nearest.alignment, row)
  if (!nearest || Math.max(nearest.share, second?.share ?? 0) < close)
    return { ...absent(asked), share: nearest?.share ?? 0 }
  const alignments = second ? [nearest.alignment, second.alignment] : [nearest.alignment]
  const [first, ...others] = alignments.map((alignment) =>
    present({ asked, alignment, row, report, verdict: 'altered' }),
  )
  if (!first) throw new Error('quotation: nothing to present')
  return {
    ...first,
    places: distinct([first, ...others].flatMap(({ places }) => places)),
    pieces: [first, ...others].flatMap(({ pieces }) => pieces),
    isJoined: others.length > 0,
    share: nearest.share,
  }
}

/** Each place once, in the order of the report. */
function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.at, place])).values()]
}

function absent({ text, language }: Asked): Finding {
  return {
    verdict: 'absent',
    quotation: text,
    language,
    places: [],
    pieces: [],
    figures: [],
    isJoined: false,
    leftOff: [],
  }
}

/** So many tokens of another place are no chance. */
const shortestJoined = 4

/**
 * Where the rest of a quotation is from, if its beginning or its end is from another place.
 * @returns how much of the quotation is from both places
 */
function joinedWith(asked: Asked, alignment: Alignment, row: Row): Comparison | undefined {
  const first = alignment.findIndex((position) => position >= 0)
  const last = alignment.findLastIndex((position) => position >= 0)
  const rest = [
    [0, first],
    [last + 1, alignment.length],
  ] as const
  for (const [from, to] of rest) {
    if (to - from < shortestJoined) continue
    const part = { ...asked, tokens: asked.tokens.slice(from, to), keys: asked.keys.slice(from, to) }
    const found = compare(part, row)
    if (!found || found.share < 0.8) continue
    const whole = Array.from(alignment, (position, index) => found.alignment[index - from] ?? position)
    const second = Array.from(alignment, (_, index) => found.alignment[index - from] ?? -1)
    return { alignment: second, share: shareOf(whole, asked.keys, row) }
  }
  return undefined
}
