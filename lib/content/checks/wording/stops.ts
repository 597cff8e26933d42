import { excerpt, type WordingFault, type WordingRule } from './wording.ts'

const ends = { zh: /[。！？](?:[”’）》]*)$|……[”’）]*$/u, en: /[.!?…][”’)]*$/u }
/** A full stop that more text follows; one inside quotation marks or brackets is the quotation's own. */
const inner = /[。！？](?![”’）》])(?=.)/u
/** What a heading or a name may end with in English though it ends with a full stop. */
const abbreviation = /\b(?:Co|Ltd|Inc|Corp|Dr|Jr|St|No|etc|[A-Z])\.$/

/**
 * Sentences and an editor's prose end with a full stop, headings and names do not, and a line of Chinese is one sentence:
 * its number is its address.
 */
export const stopFaults: WordingRule = ({ text, language, role }) => {
  if (role === 'sentence' || role === 'prose') {
    const faults: WordingFault[] = []
    if (!ends[language].test(text)) faults.push(unended(text))
    if (role === 'sentence' && language === 'zh') {
      const open = text.replaceAll(/“[^“”]*”|（[^（）]*）/g, (part) => '－'.repeat(part.length))
      const second = inner.exec(open)
      if (second) faults.push(joined(text, second.index))
    }
    if (language === 'en' && /^[“‘(]?[a-z]{2}/.test(text)) faults.push(small(text))
    return faults
  }
  if (role !== 'heading' && role !== 'name') return undefined
  if (role === 'heading' && language === 'en' && /^[“‘(]?[a-z]{2}/.test(text)) return small(text)
  if (role === 'heading' && /[A-Z]{4,} [A-Z]{3,}/.test(text) && !/[a-z]/.test(text)) return capitals(text)
  const stop = language === 'zh' ? /[。，、；：]$/u.exec(text) : /[.,;:]$/.exec(text)
  if (!stop || (language === 'en' && abbreviation.test(text))) return undefined
  return {
    index: stop.index,
    found: `“${excerpt(text, stop.index)}” with “${stop[0]}” at the end`,
    expected: 'a heading or a name without it',
    cure: 'delete it',
  }
}

function unended(text: string): WordingFault {
  return {
    index: text.length - 1,
    found: `“${text.slice(-12)}”, which no full stop ends`,
    expected: 'one at the end of every sentence',
    cure: 'type it, or write the whole sentence on this line',
  }
}

function joined(text: string, index: number): WordingFault {
  return {
    index: index + 1,
    found: `a second sentence on this line, “${text.slice(index + 1, index + 12)}”`,
    expected: 'one sentence a line, since its number is its address',
    cure: 'set it on a line of its own, in both languages',
  }
}

function capitals(text: string): WordingFault {
  return {
    index: 0,
    found: `“${text.slice(0, 20)}”, all in capitals`,
    expected: 'capitals where the English title has them',
    cure: 'type it in small letters; the look is the page’s matter',
  }
}

function small(text: string): WordingFault {
  return {
    index: /[a-z]/.exec(text)?.index ?? 0,
    found: `“${text.slice(0, 12)}”, which begins with a small letter`,
    expected: 'a capital',
    cure: 'type it, or join what belongs to the sentence before',
  }
}
