/** How one language writes a unit: sources of regular expressions for what stands before and after the numeral. */
export interface UnitWords {
  before?: string
  after?: string
  /** A number in this unit, in words: `#公里`. */
  pattern: string
}

/** A unit of the table. */
export interface Unit {
  id: string
  /** `share` is a part of a whole, `money` an amount, `count` how many things; `measure` everything else. */
  kind: 'share' | 'money' | 'count' | 'measure'
  zh: UnitWords
  en: UnitWords
  /** The picture's mark where the list names none; `unit` is a mark without a picture. */
  mark: 'share' | 'money' | 'unit'
  /** Its code in UN/CEFACT Recommendation 20, where the data gives it. */
  code?: string
}

type Money = readonly [before: string, after: string, pattern: string]

/** A currency by its ISO 4217 code, with its words in Chinese and English. */
export function money<const Id extends string>(id: Id, zh: Money, en: Money) {
  const words = ([before, after, pattern]: Money) => ({ before, after, pattern })
  return { id, kind: 'money', zh: words(zh), en: words(en), mark: 'money' } as const
}

/** A unit of area, length, volume or weight. */
export function measure<const Id extends string>(id: Id, zh: string, en: string, code?: string) {
  const name = id.replace('-', ' ')
  return {
    id,
    kind: 'measure',
    zh: { after: zh, pattern: `#${zh.split('|')[0]}` },
    en: { after: en, pattern: `# ${name}` },
    mark: 'unit',
    ...(code ? { code } : {}),
  } as const
}
