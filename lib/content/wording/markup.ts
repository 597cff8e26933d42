import type { WordingFault, WordingRule } from './wording.ts'

const markup =
  /<[/!?]?[a-z][^>]*>?|&(?:#x?[\da-f]+|[a-z]+\d*);|\*\*|__|`|\[\^?[^\]]*\](?:\(|:)?|\]\(|\\[nrtu"]/iu
const inString = /\{\{(?!\w+\}\})|(?<!\{\{\w*)\}\}|(?<!\{)\{(?!\{)|(?<!\})\}(?!\})/u

/** HTML, entities, Markdown and escapes, which readers would see as they are typed; braces of a string that name nothing. */
export const markupFaults: WordingRule = ({ text, role }) => {
  const found = markup.exec(text) ?? (role === 'string' ? inString : /[{}]/).exec(text)
  if (!found) return []
  const fault: WordingFault = {
    index: found.index,
    found: `“${found[0].slice(0, 20)}”, which readers would see as it is typed`,
    expected: 'expected words alone',
    cure: 'take it away and leave the words',
  }
  return [fault]
}
