import { type Alignment, align } from './align.ts'
import type { Asked } from './ask.ts'
import { findExactly, leavesOut } from './find-exactly.ts'
import { findPlaces } from './find-places.ts'
import { leftOff } from './left-off.ts'
import type { Report, Row, Unit } from './open-report.ts'
import { present } from './present.ts'
import type { Finding } from './types.ts'

/** From this share on a quotation is close to a passage. */
const close = 0.5

/** What is longer than so many of the longest passage is close to none. */
const mostPassages = 3

/** What a quotation is beside an edition, and how close: 2 where it is word for word. */
export function judge(asked: Asked, report: Report): Finding & { share: number } {
  const row = report.rows[asked.language]
  const finding = {
    verdict: 'absent' as const,
    quotation: asked.text,
    language: asked.language,
    places: [],
    pieces: [],
    figures: [],
    isJoined: false,
    leftOff: [],
    share: 0,
  }
  const from = (units: readonly Unit[]) =>
    units.map(({ at, text }) => ({ edition: report.edition, at, text }))
  const exact = findExactly(asked, row)
  if (exact) {
    const units = [...new Set(exact.map((position) => row.unitOf[position] ?? 0))].flatMap(
      (unit) => row.units[unit] ?? [],
    )
    return {
      ...finding,
      ...present(asked, exact, units, row, report),
      verdict: leavesOut(asked, exact, row) ? 'cut' : 'exact',
      places: from(units),
      leftOff: leftOff(exact, row, report),
      share: 2,
    }
  }
  if (asked.keys.length > row.longest * mostPassages) return finding
  const { units: places, share } = findPlaces(asked.keys, row)
  if (share < close) return { ...finding, share }
  const units = places.flatMap(({ unit }) => row.units[unit] ?? [])
  const isJoined = places.some(({ unit }, index) => index > 0 && unit !== (places[index - 1]?.unit ?? 0) + 1)
  const shown = isJoined
    ? places.map((place, index) => {
        const [start, end] = [Math.min(...place.own), Math.max(...place.own) + 1]
        const part = { ...asked, tokens: asked.tokens.slice(start, end), keys: asked.keys.slice(start, end) }
        return presentIn(part, units.slice(index, index + 1), row, report)
      })
    : [presentIn(asked, units, row, report)]
  return {
    ...finding,
    verdict: 'altered',
    places: from(units),
    pieces: shown.flatMap(({ pieces }) => pieces),
    figures: shown.flatMap(({ figures }) => figures),
    isJoined,
    share,
  }
}

function presentIn(asked: Asked, units: readonly Unit[], row: Row, report: Report) {
  const alignment: Alignment = align(asked.keys, row, units[0]?.from ?? 0, units.at(-1)?.to ?? 0)
  return present(asked, alignment, units, row, report)
}
