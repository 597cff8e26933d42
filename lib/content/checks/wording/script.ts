import { Converter } from 'opencc-js/t2cn'
import type { WordingFault, WordingRole, WordingRule } from './wording.ts'

/** Names that have small letters and are the same in both languages; a name in capitals alone always may be. */
const sharedNames = new Set(['WhatsApp', 'Telegram', 'Markdown', 'English'])

/**
 * A text is in its language: no Chinese in English but in quotation marks (a string of the interface may also name
 * Chinese words between commas), Chinese of Han characters, and these simplified.
 */
export const scriptFaults: WordingRule = ({ text, language, role }) => {
  if (role === 'view') return []
  if (language === 'zh') return [english(text, role) ?? [], oldCharacters(text)].flat()
  const apart = role === 'string' ? /“[^“”]*”|(?<=[,:] )\p{Script=Han}+(?=[,.])/gu : /“[^“”]*”/gu
  const open = text.replaceAll(apart, (words) => ' '.repeat(words.length))
  return fault(/\p{Script=Han}+/u.exec(open), 'English', 'Chinese')
}

/** English where Chinese should stand: a text without a Han character, or four Latin words on end outside quotation marks. */
function english(text: string, role: WordingRole): WordingFault | undefined {
  const own = text.replaceAll(/\{\{\w+\}\}|(?:https?:\/\/|www\.)[\w./-]+/g, (name) => ' '.repeat(name.length))
  if (!/\p{Script=Han}/u.test(own) && role !== 'keywords') {
    const words = own.match(/[A-Za-z]+/g) ?? []
    return words.some((word) => /[a-z]{2}/.test(word) && !sharedNames.has(word))
      ? fault(/[A-Za-z]+/.exec(own), 'Chinese', 'English')
      : undefined
  }
  const open = own.replaceAll(/“[^“”]*”/g, (quoted) => ' '.repeat(quoted.length))
  // The report has Latin names and abbreviations, and no common words; no text has one in the middle of Chinese.
  const report = role === 'name' || role === 'heading' || role === 'sentence'
  const word = (report ? /\b(?!app\b)[a-z]{3,}\b/ : /(?<=\p{Script=Han})[a-z]{2,}(?=\p{Script=Han})/u).exec(
    open,
  )
  if (word) return fault(word, 'Chinese', 'English')
  const run = [...open.matchAll(/[A-Za-z’-]+(?:[ ,;.]+[A-Za-z’-]+){3,}/g)].find(([words]) =>
    /\b[a-z]{2,}/.test(words),
  )
  return fault(run ?? null, 'Chinese', 'English')
}

function oldCharacters(text: string) {
  return [...text.matchAll(/\p{Script=Han}/gu)].flatMap(({ 0: character, index }) => {
    const simplified = traditional(character)
    if (!simplified) return []
    return {
      index,
      found: `“${character}”, a traditional character`,
      expected: 'simplified characters',
      cure: `type “${simplified}”`,
    }
  })
}

function fault(match: RegExpExecArray | null, language: string, other: string) {
  if (!match) return undefined
  return {
    index: match.index,
    found: `“${match[0].slice(0, 20)}”, ${other} in a text in ${language}`,
    expected: language,
    cure: language === 'English' ? 'translate it, or put the words in quotation marks' : 'translate it',
  }
}

let convert: ((text: string) => string) | undefined
let simplified: ReadonlySet<string> | undefined

/**
 * The simplified form of a traditional character, or undefined where it is none. A character of GB/T 2312 is simplified,
 * though OpenCC changes it (著 in 著作): the standard has no other characters.
 */
function traditional(character: string): string | undefined {
  simplified ??= standardCharacters()
  if (simplified.has(character)) return undefined
  convert ??= Converter({ from: 't', to: 'cn' })
  const converted = convert(character)
  return converted === character ? undefined : converted
}

/** The 6,763 characters of GB/T 2312: rows 16 to 87, in the encoding EUC-CN. */
function standardCharacters(): ReadonlySet<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  const decoded = new TextDecoder('gbk').decode(new Uint8Array(bytes))
  return new Set(decoded.match(/\p{Script=Han}/gu))
}
