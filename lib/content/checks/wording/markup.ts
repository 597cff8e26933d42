import type { WordingRole, WordingRule } from './wording.ts'

const markup = /~~|<[/!?]?[a-z][^>]*>?|&(?:#x?[\da-f]+|[a-z]+\d*);|\*\*|__|`|\[\^?[^\]]*\](?:\(|:)?|\]\(|\\/iu
const address = /https?:|www\.\w|[|^*@]|(?<![\d%％])~/i
/** What UTF-8 looks like that was read as Windows-1252. */
const mojibake = /â€.|[ÃÂ][\u0080-\u00bf€-™]/u
const inString = /\{\{(?!\w+\}\})|(?<!\{\{\w*)\}\}|(?<!\{)\{(?!\{)|(?<!\})\}(?!\})/u

/** Texts of the report and names; prose and strings may give an address, or such a sign. */
const withoutAddresses = new Set<WordingRole>(['sentence', 'heading', 'name', 'keywords'])

/** HTML, entities, Markdown and escapes, which readers would see as they are typed; braces of a string that name nothing. */
export const markupFault: WordingRule = ({ text, role }) => {
  const found =
    markup.exec(text) ??
    mojibake.exec(text) ??
    (withoutAddresses.has(role) ? address.exec(text) : null) ??
    (role === 'string' ? inString : /[{}]/).exec(text)
  if (!found) return undefined
  return {
    index: found.index,
    found: `“${found[0].slice(0, 20)}”, which readers would see as it is typed`,
    expected: 'words alone',
    cure: 'take it away and leave the words',
  }
}
