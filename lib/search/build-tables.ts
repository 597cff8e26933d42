import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { hanIn } from './han-in.ts'
import { commonCharacters } from './pinyin.ts'
import type { CharacterTables } from './types.ts'

/**
 * Makes the tables of an edition at build time: the traditional forms of the characters that its words use, the
 * syllables of the common characters, and the readings in these words that the common characters' order does not tell.
 */
export function buildTables(words: string): CharacterTables {
  return tableMaker()(words)
}

/**
 * The same for several editions, with what is the same for all: to read OpenCC's dictionaries takes longer than to use
 * them. They take 100 MB, which are free again when the maker is forgotten.
 */
export function tableMaker(): (words: string) => CharacterTables {
  const common = commonCharacters()
  const syllables = syllablesInOrder(common)
  const known = new Map([...common].map((character, index) => [character, syllables[index] ?? '']))
  const dictionaries = readDictionaries()
  return (words) => ({
    simplified: traditionalForms(words, dictionaries),
    syllables: runLengths(syllables),
    readings: furtherReadings(words, known),
  })
}

function readDictionaries() {
  const simplify = Converter({ from: 't', to: 'cn' })
  const pairs = [...commonTraditional()].map((traditional) => [traditional, simplify(traditional)] as const)
  return {
    /** The traditional characters in common use that have another simplified form, each with it. */
    simplified: pairs.filter(([traditional, simplified]) => simplified !== traditional),
    /** Write simplified words by OpenCC's own standard, as in Taiwan, and as in Hong Kong. */
    writers: (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to })),
  }
}

/**
 * The traditional characters in common use (the first level of Big5) whose simplified forms are in use here, and what these
 * words are written with in Taiwan, in Hong Kong and by OpenCC's own standard: see `CharacterTables`.
 */
function traditionalForms(
  words: string,
  { simplified, writers }: ReturnType<typeof readDictionaries>,
): string {
  const inUse = hanIn(words)
  // What is a simplified character of its own may be meant: 覆 is no other form of 复.
  const known = new Set([...commonCharacters(), ...inUse])
  const forms = new Map<string, Set<string>>(inUse.map((character) => [character, new Set()]))
  for (const [traditional, character] of simplified) forms.get(character)?.add(traditional)
  for (const write of writers) {
    const written = [...write(words)]
    for (const [index, character] of [...words].entries()) {
      const traditional = written[index] ?? ''
      if (/\p{Script=Han}/u.test(traditional) && !known.has(traditional))
        forms.get(character)?.add(traditional)
    }
  }
  return inUse.map((character) => [...(forms.get(character) ?? [])].sort().join('')).join(' ')
}

function commonTraditional(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xa4; row <= 0xc6; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) if (cell <= 0x7e || cell >= 0xa1) bytes.push(row, cell)
  }
  const decoded = new TextDecoder('big5').decode(new Uint8Array(bytes))
  return new Set([...(decoded.match(/\p{Script=Han}/gu) ?? [])].sort())
}

/** The order is alphabetical, so of a character's readings the one is meant that keeps the order. */
function syllablesInOrder(characters: string): string[] {
  const choices = [...characters].map((character) => readingsOf(character))
  const names = [...new Set(choices.flat())].sort()
  const back: Int16Array[] = []
  let costs = names.map(() => 0)
  for (const choice of choices) {
    const from = new Int16Array(names.length)
    let best = 0
    costs = names.map((name, index) => {
      if ((costs[index] ?? 0) < (costs[best] ?? 0)) best = index
      from[index] = best
      return (costs[best] ?? 0) + (choice.includes(name) ? 0 : 1)
    })
    back.push(from)
  }
  let index = costs.indexOf(Math.min(...costs))
  const path: string[] = []
  for (const from of back.reverse()) {
    path.push(names[index] ?? '')
    index = from[index] ?? 0
  }
  return path.reverse()
}

function readingsOf(character: string): string[] {
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  return readings.filter((reading) => /^[a-z]+$/.test(reading))
}

function runLengths(syllables: string[]): string {
  const counts = new Map<string, number>()
  for (const syllable of syllables) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  return [...counts].map(([syllable, count]) => syllable + count).join('')
}

function furtherReadings(words: string, known: ReadonlyMap<string, string>): string {
  const further = new Set<string>()
  for (const [run] of words.matchAll(/\p{Script=Han}+/gu)) {
    const readings = pinyin(run, { toneType: 'none', type: 'array', v: true })
    for (const [index, character] of [...run].entries()) {
      const reading = readings[index] ?? ''
      if (/^[a-z]+$/.test(reading) && reading !== known.get(character)) further.add(character + reading)
    }
  }
  return [...further].join('|')
}
