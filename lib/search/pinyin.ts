import type { CharacterTables } from './types.ts'

/** The ways to read a character, in pinyin without tones; none for a character that is not known. */
export type Readings = (character: string) => readonly string[]

/**
 * The characters of GB 2312's first level: the 3,755 most used ones, which the standard lists by their sound. Every
 * browser knows them (as a part of GBK, see https://encoding.spec.whatwg.org/#gbk), so that only the syllables
 * need to be sent.
 */
export function commonCharacters(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++) {
    const last = row === 0xd7 ? 0xf9 : 0xfe
    for (let cell = 0xa1; cell <= last; cell++) bytes.push(row, cell)
  }
  return new TextDecoder('gbk').decode(new Uint8Array(bytes))
}

/** Reads the tables that `buildTables` wrote. */
export function openReadings({ syllables, readings }: CharacterTables): Readings {
  const known = new Map<string, string[]>()
  const characters = commonCharacters()
  let index = 0
  for (const [, syllable = '', count] of syllables.matchAll(/([a-z]+)(\d+)/g)) {
    for (const end = index + Number(count); index < end; index++)
      known.set(characters.charAt(index), [syllable])
  }
  for (const entry of readings.split('|')) {
    const [character = ''] = entry
    known.set(character, [...(known.get(character) ?? []), entry.slice(character.length)])
  }
  return (character) => known.get(character) ?? []
}

/**
 * The stretches of the runs that sound as typed: by full syllables, the last of which may be cut short
 * (`yinghuanj`), or by their initials (`yshj`), three only at the start of a run, four and more anywhere.
 */
export function findByPinyin(typed: string, runs: Iterable<string>, readings: Readings): Set<string> {
  const found = new Set<string>()
  if (typed.length < 3 || !/^[a-z]+$/.test(typed)) return found
  const begins = new Map<string, boolean>()
  const mayBegin = (character: string) => {
    const known = begins.get(character)
    if (known !== undefined) return known
    const may = readings(character).some((reading) => reading.startsWith(typed.charAt(0)))
    begins.set(character, may)
    return may
  }
  for (const run of runs) {
    for (let start = 0; start < run.length; start++) {
      if (!mayBegin(run.charAt(start))) continue
      const sound = soundEnd(typed, 0, run, start, readings)
      const initial = start === 0 || typed.length > 3 ? initialsEnd(typed, run, start, readings) : -1
      for (const end of [sound, initial]) if (end > start) found.add(run.slice(start, end))
    }
  }
  return found
}

function soundEnd(typed: string, from: number, run: string, at: number, readings: Readings): number {
  if (from >= typed.length) return at
  for (const reading of readings(run.charAt(at))) {
    const whole = typed.startsWith(reading, from)
    const cut = !whole && from > 0 && reading.startsWith(typed.slice(from))
    const end = whole ? soundEnd(typed, from + reading.length, run, at + 1, readings) : cut ? at + 1 : -1
    if (end >= 0) return end
  }
  return -1
}

function initialsEnd(typed: string, run: string, start: number, readings: Readings): number {
  for (let index = 0; index < typed.length; index++) {
    const letter = typed.charAt(index)
    if (!readings(run.charAt(start + index)).some((reading) => reading.startsWith(letter))) return -1
  }
  return start + typed.length
}
