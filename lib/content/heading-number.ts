import { findNumerals } from '../report/numbers/numerals.ts'

/** A number before a heading, and how it is written. */
export interface HeadingNumber {
  /** 一、 or 一; （一）; 第一，; 1. or 1、 or 1; （1） or 1）; 2.4. */
  style: 'han' | 'han-brackets' | 'ordinal' | 'digits' | 'digits-brackets' | 'pair'
  /** Of a pair the second number: 4 in 2.4. */
  value: number
  /** Of a pair the first number: 2 in 2.4. */
  area?: number
  /** How many characters it takes, with the space before it and what separates it from the heading. */
  length: number
}

const han = '[一二三四五六七八九十]{1,3}'
/** In brackets a number needs no further mark; bare, a mark or a space, since 3岁 and 一批 begin sentences. */
const styles: [HeadingNumber['style'], RegExp][] = [
  ['han-brackets', new RegExp(`^\\s*[（(]\\s*(${han})\\s*[）)][、.．]?\\s*`, 'u')],
  ['digits-brackets', /^\s*(?:[（(]\s*)?(\d{1,2})\s*[）)][、.．]?\s*/u],
  ['ordinal', new RegExp(`^\\s*第(${han})(?:[，,、：:]\\s*|\\s+)`, 'u')],
  ['han', new RegExp(`^\\s*(${han})(?:[)）、.．]\\s*|\\s+)`, 'u')],
  ['pair', /^\s*(?<area>\d{1,2})[.．](\d{1,2})(?:[、.．]\s*|\s+|(?=\p{Script=Han})(?![百千万亿个]))/u],
  ['digits', /^\s*(\d{1,2})(?:、\s*|[.．](?!\d)\s*|\s+)/u],
]

/** Reads the number that stands before a heading, as Chinese reports write it; undefined where there is none. */
export function readHeadingNumber(text: string): HeadingNumber | undefined {
  for (const [style, pattern] of styles) {
    const found = pattern.exec(text)
    if (!found) continue
    const { area } = found.groups ?? {}
    const digits = (area === undefined ? found[1] : found[2]) ?? ''
    const value = findNumerals(digits, 'zh')[0]?.value ?? 0
    return { style, value, length: found[0].length, ...(area === undefined ? {} : { area: Number(area) }) }
  }
  return undefined
}

/** How many characters a number before a heading takes, whichever it is: 一、今年工作总体要求, 二、2025年工作安排. */
export function numberLength(text: string): number {
  return readHeadingNumber(text)?.length ?? 0
}
