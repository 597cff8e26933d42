/** The number of a target in the words of its sentence. */
export interface Figure {
  /** The words that are marked: 500亿元, eight “dead-end roads”. */
  marked: string
  /** With the words that bound them: 500亿元以上, “about 5%”. */
  words: string
}
