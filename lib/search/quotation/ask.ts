import type { Language } from '../../report/vocabulary.ts'
import { gap, type Token, tokensOf } from './tokens.ts'

/** A quotation, taken apart. */
export interface Asked {
  text: string
  /** Without ellipses. */
  tokens: Token[]
  keys: string[]
  /** Where its ellipses are: before which of its tokens. */
  gaps: number[]
  language: Language
}

/** Takes a quotation apart; undefined where it has no words. */
export function ask(pasted: string, simplified: ReadonlyMap<string, string>): Asked | undefined {
  const text = pasted.trim()
  const tokens: Token[] = []
  const gaps: number[] = []
  for (const token of tokensOf(text, simplified)) {
    if (token.key === gap) gaps.push(tokens.length)
    else tokens.push(token)
  }
  const keys = tokens.map(({ key }) => key)
  const han = keys.filter((key) => key > '\u2e80').length
  return keys.length > 0
    ? { text, tokens, keys, gaps, language: han * 2 > keys.length ? 'zh' : 'en' }
    : undefined
}
