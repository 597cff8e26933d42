/** A year or a period that can be compared with: 上年, 去年, 2020年, “十三五”末, 同期. */
const period = '(?:上年|上一年|去年|前年|往年|\\d{4}年|“?十[一二三四五六七八九]五”?|同期|基期)'

/** Words that say from where a number counts: 同比, 比上年, 由50%提高到60%, 在去年基础上. 新增 says what is added, not to what. */
const baselines = [
  /同比|环比/u,
  new RegExp(`[比较]${period}`, 'u'),
  /[由从][^，；。]*?\d[^，；。]*?[到至]/u,
  new RegExp(`在[^，；。]*?${period}[^，；。]*?基础上`, 'u'),
]

/** Whether the Chinese words round a number say from which baseline it counts. */
export function hasBaseline(words: string): boolean {
  return baselines.some((pattern) => pattern.test(words))
}
