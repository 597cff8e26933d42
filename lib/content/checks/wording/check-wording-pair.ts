import type { Problem } from '../../problem.ts'
import { isUnwritten } from '../../unwritten.ts'
import { unpaired } from '../unpaired.ts'
import { type Figure, figuresIn } from './figures.ts'
import { exchangedUnit } from './measures.ts'
import type { Wording, WordingPair } from './wording.ts'

/**
 * What the two languages of a text must share: the same figures, the same names in Latin letters, and the same kind of
 * end. Each slip is reported once, at the English, since the Chinese is held to the source.
 */
export function checkWordingPair({ zh, en }: WordingPair): Problem[] {
  if (isUnwritten(zh.text) || isUnwritten(en.text)) return []
  const { file, line } = zh.at(0)
  const place = `${file}:${line}`
  const problem =
    figures(zh, en, place) ?? units(zh, en, place) ?? names(zh, en, place) ?? ends(zh, en, place)
  return problem ? [problem] : []
}

function figures(zh: Wording, en: Wording, place: string): Problem | undefined {
  const chinese = figuresIn(zh.text, 'zh')
  const english = figuresIn(en.text, 'en')
  // Strings of the interface use numbers in figures of speech.
  const meant = ({ words }: Figure) => zh.role !== 'string' || /\d/.test(words)
  const extra = unmatched(english, chinese).find(meant)
  const missing = unmatched(chinese, english).find(meant)
  if (extra) {
    return {
      ...en.at(extra.index),
      found: `“${extra.words.slice(0, 40)}”, a figure that the Chinese does not have`,
      expected: missing ? `“${missing.words}”, as in ${place}` : `the figures of ${place}`,
      cure: 'write the figure of the Chinese',
    }
  }
  if (!missing) return undefined
  return {
    ...en.at(0),
    found: `no figure for “${missing.words.slice(0, 40)}”`,
    expected: `${missing.value.toLocaleString('en')}, as in ${place}`,
    cure: 'write the figure of the Chinese',
  }
}

/** The required figures that the other text has not, or not as often. */
function unmatched(figures: Figure[], others: Figure[]): Figure[] {
  const required = figures.filter((figure) => figure.required)
  return unpaired(required, others, ({ value }) => value)
}

/** RMB for US dollars, meters for kilometers, a number for a percentage. */
function units(zh: Wording, en: Wording, place: string): Problem | undefined {
  const exchanged = exchangedUnit(zh.text, en.text)
  if (!exchanged || zh.role === 'string') return undefined
  return {
    ...en.at(exchanged.index),
    found: `“${exchanged.en}” for “${exchanged.zh}”`,
    expected: `the unit of the Chinese, as in ${place}`,
    cure: 'write the unit that the Chinese has',
  }
}

/** CPTPP, CBD, “1+N+X”: capitals in the Chinese are the same in English. */
function names(zh: Wording, en: Wording, place: string): Problem | undefined {
  if (zh.role === 'string') return undefined
  const missing = [...zh.text.matchAll(/(?<![A-Za-z\d])[A-Z]+(?![A-Za-z\d])/g)].find(
    ([name]) => !new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(en.text),
  )
  if (!missing) return undefined
  return {
    ...en.at(0),
    found: `no “${missing[0]}”`,
    expected: `the letters of the Chinese, as in ${place}`,
    cure: 'write them in both languages',
  }
}

const marks: Record<string, string> = { '。': '.', '！': '!', '？': '?', '：': ':', '…': '…' }

/** A text of the editors that ends with a mark in one language ends with it in both. */
function ends(zh: Wording, en: Wording, place: string): Problem | undefined {
  const [wanted = '', is = ''] = [
    marks[/.[”’）》]*$/u.exec(zh.text)?.[0][0] ?? ''],
    /([.!?:…])[”’)]*$/.exec(en.text)?.[1],
  ]
  // Of the interface, one language may ask or exclaim where the other does not.
  const lively = /[!?]/.test(wanted + is)
  if (wanted === is || (zh.role !== 'sentence' && (lively || (zh.role !== 'string' && zh.role !== 'line'))))
    return undefined
  return {
    ...en.at(en.text.length - 1),
    found: `“${en.text.slice(-12)}”, which ends ${is ? `with “${is}”` : 'without a mark'}`,
    expected: `${wanted ? `“${wanted}”` : 'no mark at the end'}, as in ${place}`,
    cure: 'end both languages in the same way',
  }
}
