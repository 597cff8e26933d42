import { excerpt, type WordingFault, type WordingRule } from './wording.ts'

const cure = 'type “ and ” round what is quoted, ‘ and ’ inside, and ’ for an apostrophe'

/**
 * Quotation marks as GB/T 15834 (4.8) sets them in Chinese and as English typography does: “ ” outside, ‘ ’ inside,
 * each closed in its text; ’ is also the English apostrophe. Straight ones and corner brackets belong to neither.
 */
export const quoteFault: WordingRule = ({ text, language }) => {
  const bracket = unpairedBracket(text)
  if (bracket !== undefined) return fault(text, bracket, 'which has no pair', 'brackets to open and close')
  const [other] = text.matchAll(/["'`「」『』]/g)
  if (other) return fault(text, other.index, 'which is no quotation mark of this language', '“ ” or ‘ ’')
  const open: { mark: string; index: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]]
    const inner = open.at(-1)?.mark
    if (mark === '“' || mark === '‘') {
      if ((mark === '“') !== (inner === undefined))
        return fault(text, index, 'where none can open', '“ outside and ‘ inside')
      if (language === 'en' && !/[\s(—“‘[]/.test(before))
        return fault(text, index, 'after a letter', 'a space before it')
      open.push({ mark, index })
    } else if (mark === '’' && isApostrophe(before, after, inner === '‘')) {
      // Part of a word.
    } else if (inner !== (mark === '”' ? '“' : '‘')) {
      return fault(text, index, 'that closes nothing', 'the mark that opens before it')
    } else if (/\s/.test(before) || (language === 'en' && /[\p{L}\p{N}]/u.test(after))) {
      return fault(text, index, 'apart from what it closes', 'it right after the last word')
    } else open.pop()
  }
  const [left] = open
  return left ? fault(text, left.index, 'that never closes', 'the mark that closes after it') : undefined
}

const pairs: Record<string, string> = { '(': ')', '（': '）', '[': ']', '《': '》', '〈': '〉', '【': '】' }

/** The index of the first bracket or title mark that does not open or does not close. */
function unpairedBracket(text: string): number | undefined {
  const open: { close: string | undefined; index: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[()（）[\]《》〈〉【】]/g)) {
    if (pairs[mark]) open.push({ close: pairs[mark], index })
    else if (open.pop()?.close !== mark) return index
  }
  return open[0]?.index
}

/** `Tingchao’s`, `{{city}}’s`, `enterprises’`, `’90s`; inside ‘ ’ only where a letter follows, since it may close. */
function isApostrophe(before: string, after: string, quoted: boolean): boolean {
  return /\d/.test(after) || (/[A-Za-z\d}]/.test(before) && (/[A-Za-z]/.test(after) || !quoted))
}

function fault(text: string, index: number, what: string, expected: string): WordingFault {
  return { index, found: `the mark ${text[index]} in “${excerpt(text, index)}”, ${what}`, expected, cure }
}
