import { chineseMarks } from './chinese-marks.ts'
import { englishMarks } from './english-marks.ts'
import { separator } from './shared-marks.ts'
import { excerpt, type WordingFault, type WordingRule } from './wording.ts'

/** Of one text no more than these are reported. */
const most = 3

/** Punctuation and spaces as each language sets them (GB/T 15834, CLREQ; English typographic). */
export const markFaults: WordingRule = ({ text, language, role }) => {
  // What fills a placeholder may be English, and then a space parts it from the Chinese.
  const filled = (
    language === 'zh' ? text.replaceAll(/\}\} | \{\{/g, (gap) => gap.replace(' ', 'x')) : text
  ).replaceAll(/https?:\/\/[^\s，。）]+/gu, (address) => 'x'.repeat(address.length))
  const patterns = language === 'zh' ? chineseMarks : englishMarks
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
