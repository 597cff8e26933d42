import { chineseMarks } from './chinese-marks.ts'
import { englishMarks } from './english-marks.ts'
import { excerpt, type MarkPattern, type WordingFault, type WordingRule } from './wording.ts'

/** In either language. */
const sharedMarks: MarkPattern[] = [
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
const separator: MarkPattern = {
  pattern: /[|;；。/]/gu,
  what: 'a mark in keywords,',
  expected: '、 or commas between the words',
  cure: 'type one of them',
}

/** Of one text no more than these are reported. */
const most = 3

/** Punctuation and spaces as each language sets them (GB/T 15834, CLREQ; English typographic). */
export const markFaults: WordingRule = ({ text, language, role }) => {
  // What fills a placeholder may be English, and then a space parts it from the Chinese.
  const filled = (
    language === 'zh' ? text.replaceAll(/\}\} | \{\{/g, (gap) => gap.replace(' ', 'x')) : text
  ).replaceAll(/https?:\/\/[^\s，。）]+/gu, (address) => 'x'.repeat(address.length))
  const patterns = [...sharedMarks, ...(language === 'zh' ? chineseMarks : englishMarks)]
  const own =
    role === 'keywords' ? [...patterns.filter(({ notInKeywords }) => !notInKeywords), separator] : patterns
  const faults = own.flatMap(({ pattern, what, expected, cure }) =>
    [...filled.matchAll(pattern)].map(
      ({ 0: mark, index }): WordingFault => ({
        index,
        found: `${what} ${mark.trim() === '' ? '' : `“${mark.slice(0, 40)}” `}in “${excerpt(text, index, mark.length)}”`,
        expected,
        cure,
      }),
    ),
  )
  return faults.sort((a, b) => a.index - b.index).slice(0, most)
}
