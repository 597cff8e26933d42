import { findHanNumerals } from '../numbers/han-numerals.ts'

/** A time that a text states beyond the year as such, or inside it: three years, the end of 2030, October. */
export interface StatedTime {
  kind: TimeKind
  /** How many years; which year, quarter or month. 0 where the kind says all. */
  number: number
}

const numeral = '(?<number>[\\d一二两三四五六七八九十]+)'
/** What is compared with a year, or dates from it, is due at no time. */
const year = '(?<![\\d比较自从由以])(?<number>\\d{4})年(?!以来|来|度?同期|.{0,4}基础上)'

/** What each kind reads in Chinese; the first that a text has counts. */
const kinds = {
  /** What is to be done within so many years. */
  withinYears: new RegExp(`(?<![第\\d年])${numeral}年内`, 'u'),
  /** A plan or a campaign of so many years, whose beginning and end are not said. */
  years: new RegExp(
    `(?<![第\\d年])${numeral}年(?=(?:滚动|提升|攻坚|治理|整治|改造|建设|发展|专项)*(?:行动|计划|规划|方案|工程))`,
    'u',
  ),
  endOfYear: new RegExp(`${year}[底末]`, 'u'),
  year: new RegExp(year, 'u'),
  yearEnd: /(?<![去上前每\d])年[底末]/u,
  withinYear: /(?<![去上前每\d一二两三四五六七八九十])年内/u,
  firstHalf: /上半年/u,
  secondHalf: /下半年/u,
  quarter: new RegExp(`第?${numeral}季度`, 'u'),
  endOfMonth: new RegExp(`${numeral}月[底末]`, 'u'),
  month: new RegExp(`${numeral}月(?!以来)`, 'u'),
}
/** What a stated time is. */
export type TimeKind = keyof typeof kinds
/** Every kind of them. */
export const timeKinds = Object.keys(kinds) as TimeKind[]

/**
 * The time that Chinese words state, or undefined where they leave it open.
 * @param edition the year of the edition: that year by itself says no more than that the work is this year's
 */
export function statedTime(words: string, edition: string): StatedTime | undefined {
  for (const kind of timeKinds) {
    const match = kinds[kind].exec(words)
    const digits = match?.groups?.number
    const number = digits === undefined ? 0 : findHanNumerals(digits)[0]?.value
    const isOwnYear = kind === 'year' && number === Number(edition)
    if (match && number !== undefined && !isOwnYear) return { kind, number }
  }
  return undefined
}
