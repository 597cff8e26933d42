/** A number written in a text, and where: `text.slice(index, index + length)` are its words. */
export interface Numeral {
  /** In UTF-16 code units, as strings count. */
  index: number
  length: number
  /** With its scale: 1.5万 and “15 thousand” are 15000. */
  value: number
  /** `digits` begin with Arabic digits; `ordinal` are 第三, third and 3rd, each with the 第 or the ending. */
  form: 'digits' | 'words' | 'ordinal' | 'roman'
}
