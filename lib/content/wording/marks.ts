import { markPatterns, separator } from './mark-patterns.ts'
import { excerpt, type WordingFault, type WordingRule } from './wording.ts'

/** Keywords are parted by commas of either width, and trimmed. */
const looseInKeywords = new Set(['a space beside Chinese', 'two spaces', 'half-width'])
/** More than these of one text are not told. */
const most = 3

/** Punctuation and spaces as each language sets them (GB/T 15834, CLREQ; English typographic). */
export const markFaults: WordingRule = ({ text, language, role }) => {
  // What fills a placeholder may be English, and then a space parts it from the Chinese.
  const filled = (
    language === 'zh' ? text.replaceAll(/\}\} | \{\{/g, (gap) => gap.replace(' ', 'x')) : text
  ).replaceAll(/https?:\/\/[^\s，。）]+/gu, (address) => 'x'.repeat(address.length))
  const own = markPatterns[language].filter(({ what }) => role !== 'keywords' || !looseInKeywords.has(what))
  if (role === 'keywords') own.push(separator)
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
