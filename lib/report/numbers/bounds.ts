import type { Language } from '../vocabulary.ts'

/** The words of a bound in one language: sources of regular expressions, and one of them to show. */
export interface BoundWords {
  /** Directly before the number. */
  before: string
  /** After the number and its unit. */
  after: string
  /** In the number or directly after it: 40多个, 100多万. */
  within?: string
  example: string
}

const not = '(?:不|未|不得|不能)'
const atLeastWords = 'at (?:the )?least|(?:no|not) (?:less|fewer|lower) than|not below|a minimum of'
const atMostWords =
  'at (?:the )?most|(?:no|not) (?:more|greater|higher) than|not (?:over|above|exceed(?:ing)?)|not to exceed|within|up to|a maximum of'

/**
 * How a number can bound what is meant, and the words that say so. Whether a word includes the number itself follows
 * article 1259 of the Civil Code: 以上, 以下 and 以内 do, 超过 and 不满 do not. In English “or more” does, “more than” does not.
 *
 * - `at-least` the number or more: 以上, 至少, 不少于, 不低于; at least, no less than, or more, or above
 * - `more-than` above the number: 超过, 突破, 高于, 多, 余; more than, over, above, exceed
 * - `at-most` the number or less: 以内, 以下, 不超过, 不高于, 最多; at most, no more than, within, up to, or less, or below
 * - `less-than` below the number: 低于, 少于, 不到, 不足; less than, fewer than, under, below
 * - `about` near the number: 左右, 上下, 约, 近; about, around, approximately, some, nearly, or so
 *
 * “Up to” and 最高 name the most that there can be, so they are `at-most`.
 */
export const boundWords = {
  'at-least': {
    zh: { before: `至少|最少|最低|${not}(?:少于|低于|小于)`, after: '(?<![级岁模])及?以上', example: '以上' },
    en: {
      before: atLeastWords,
      after: '(?:or|and) (?:more|above|over|higher)|at (?:the )?least',
      example: 'or more',
    },
  },
  'more-than': {
    zh: {
      before: '(?<![赶反高])超(?:过|出)?|突破|多于|高于|大于|逾',
      after: '(?!)',
      within: '余|多',
      example: '超过',
    },
    en: {
      before: '(?:more|greater|higher) than|over|above|exceed(?:s|ing)?|surpass(?:es|ing)?|in excess of',
      after: '(?!)',
      example: 'more than',
    },
  },
  'at-most': {
    zh: {
      before: `至多|最多|最高|${not}(?:超过|高于|多于|大于)`,
      after: '(?<![级岁])及?以[内下]',
      example: '以内',
    },
    en: {
      before: atMostWords,
      after: '(?:or|and) (?:less|fewer|below|under|lower)|at (?:the )?most',
      example: 'at most',
    },
  },
  'less-than': {
    zh: { before: '低于|少于|小于|不到|不足|不满|未满', after: '(?!)', example: '不到' },
    en: { before: '(?:less|fewer|lower) than|under|below', after: '(?!)', example: 'less than' },
  },
  about: {
    zh: {
      before: '大约|大概|(?<![节集条合契签预特公])约|(?<![附最邻就远将临])近|将近|接近',
      after: '左右|上下',
      example: '左右',
    },
    en: {
      before: 'about|around|approximately|roughly|some|nearly|almost|close to',
      after: 'or so|or thereabouts',
      example: 'about',
    },
  },
} as const satisfies Record<string, Record<Language, BoundWords>>

/** How a number bounds what is meant. */
export type Bound = keyof typeof boundWords

/** The bounds, in the order of the table. */
export const bounds = Object.keys(boundWords) as [Bound, ...Bound[]]
