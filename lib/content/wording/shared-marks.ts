/** What a text must not hold, and what to say of it. */
export interface MarkPattern {
  pattern: RegExp
  what: string
  expected: string
  cure: string
  /** Left out where keywords keep it too; they are separated by commas of either width, and trimmed. */
  notInKeywords?: true
}

/** In either language. */
export const sharedMarks: MarkPattern[] = [
  { pattern: / {2,}/gu, what: 'two spaces', expected: 'one', cure: 'delete one', notInKeywords: true },
  {
    pattern: /[(（]\s*[)）]|“\s*”|《》/gu,
    what: 'nothing inside',
    expected: 'words',
    cure: 'write them, or delete the marks',
  },
  {
    pattern: /\b(?:TODO|TBD|TBC|FIXME|XXX)\b|lorem ipsum/giu,
    what: 'a note to oneself,',
    expected: 'the text',
    cure: 'write what is still to be written',
  },
  {
    pattern: /\.{3,}/gu,
    what: 'dots',
    expected: 'an ellipsis: … in English, …… in Chinese',
    cure: 'type it, or take it away',
  },
]

/** What parts keywords, beside 、 and commas, would become part of a word. */
export const separator: MarkPattern = {
  pattern: /[|;；。/]/gu,
  what: 'a mark in keywords,',
  expected: '、 or commas between the words',
  cure: 'type one of them',
}
