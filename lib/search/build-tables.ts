import { pinyin } from 'pinyin-pro'
import { commonCharacters } from './pinyin.ts'
import { readDictionaries, traditionalForms } from './traditional-forms.ts'
import type { CharacterTables } from './types.ts'

/**
 * Makes the tables of an edition at build time: the traditional forms of the characters that its words use, the
 * syllables of the common characters, and the readings in these words that the common characters' order does not tell.
 */
export function buildTables(words: string): CharacterTables {
  return tableMaker()(words)
}

/** The same for several editions, with what is the same for all made once. */
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
