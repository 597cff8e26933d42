import { findNumbers } from './find-numbers.ts'
import { stem } from './stem.ts'

/** Something by which a text can be found: a gram of Han characters, a word's stem or a number. */
export interface Key {
  kind: 'han' | 'word' | 'number'
  key: string
  /** As it stands in the folded text. */
  text: string
  start: number
  end: number
}

const runs = /\p{Script=Han}+|[a-z]+\d+\.\d+|[a-z0-9]+(?:[+&][a-z0-9]+)+|[a-z0-9]+(?:'s)?/gu

/**
 * All keys of a folded text: Han characters alone and by twos, the stems of words (R&D and 1+N+X are words),
 * e-commerce also as ecommerce, and numbers.
 */
export function keysOf(text: string): Key[] {
  const keys: Key[] = findNumbers(text).map((number) => ({
    kind: 'number',
    ...number,
    text: text.slice(number.start, number.end),
  }))
  let last: Key | undefined
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (run > '\u2e80') {
      keys.push(...gramsOf(run, index))
      continue
    }
    const word = wordKey(run.replace(/'s$/, ''), index)
    keys.push(word)
    if (last && last.end + 1 === index && text[last.end] === '-') {
      keys.push({ ...wordKey(last.text + word.text, last.start), end: word.end })
    }
    last = word
  }
  return keys
}

function wordKey(word: string, start: number): Key {
  return { kind: 'word', key: stem(word.replace('&', '')), text: word, start, end: start + word.length }
}

function gramsOf(run: string, offset: number): Key[] {
  const characters = [...run]
  const keys: Key[] = []
  let start = offset
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1]
    const end = start + character.length
    keys.push({ kind: 'han', key: character, text: character, start, end })
    if (next)
      keys.push({ kind: 'han', key: character + next, text: character + next, start, end: end + next.length })
    start = end
  }
  return keys
}
