import { align } from './align.ts'
import type { Asked } from './ask.ts'
import { findExactly, leavesOut } from './find-exactly.ts'
import { findPlaces, type Places } from './find-places.ts'
import { leftOff } from './left-off.ts'
import type { Report } from './open-report.ts'
import { present } from './present.ts'
import type { Finding } from './types.ts'

/** From this share on a quotation is close to a passage. */
const close = 0.5

/** What is longer than so many of the longest passage is close to none. */
const mostPassages = 3
const nowhere: Places = { units: [], share: 0 }

/** What a quotation is beside an edition, and how close: 2 where it is word for word, 0 where it is nothing. */
export function judge(asked: Asked, report: Report): Finding & { share: number } {
  const { keys, tokens, text: quotation, language } = asked
  const row = report.rows[language]
  const exact = findExactly(asked, row)
  const found = exact || keys.length > row.longest * mostPassages ? nowhere : findPlaces(keys, row)
  const places = found.share < close ? [] : found.units
  const indexes = exact
    ? new Set(exact.map((position) => row.unitOf[position] ?? 0))
    : places.map(({ unit }) => unit)
  const units = [...indexes].flatMap((index) => row.units[index] ?? [])
  const isJoined = places.some(({ unit }, index) => unit !== (places[0]?.unit ?? 0) + index)
  const parts = isJoined
    ? places.map(({ own }, index) => {
        const [start, end] = [Math.min(...own), Math.max(...own) + 1]
        const part = { ...asked, tokens: tokens.slice(start, end), keys: keys.slice(start, end) }
        return { part, within: units.slice(index, index + 1) }
      })
    : units.length > 0
      ? [{ part: asked, within: units }]
      : []
  const shown = parts.map(({ part, within }) => {
    const alignment = exact ?? align(part.keys, row, within[0]?.from ?? 0, within.at(-1)?.to ?? 0)
    return present(part, alignment, within, row, report)
  })
  return {
    verdict: exact
      ? leavesOut(asked, exact, row)
        ? 'cut'
        : 'exact'
      : places.length > 0
        ? 'altered'
        : 'absent',
    quotation,
    language,
    places: units.map(({ at, text }) => ({ edition: report.edition, at, text })),
    pieces: shown.flatMap(({ pieces }) => pieces),
    figures: shown.flatMap(({ figures }) => figures),
    isJoined,
    leftOff: exact ? leftOff(exact, row, report) : [],
    share: exact ? 2 : found.share,
  }
}
