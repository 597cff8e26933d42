import { filled } from '../../lib/browser/page-words.ts'
import type { sourceWords } from '../../lib/pages/quote-strings.ts'
import type { Finding, Place } from '../../lib/search/quotation/types.ts'
import type { SearchIndex } from '../../lib/search/types.ts'

type Strings = Record<string, ReturnType<typeof sourceWords>>

/** What the report says, with its source and its address, part by part. */
export function citationOf(
  { places, language }: Finding,
  indexes: readonly SearchIndex[],
  json: string,
): string {
  const { source, one, several } = (JSON.parse(json) as Strings)[language] ?? {
    source: '',
    one: '',
    several: '',
  }
  const parts = new Map<string, Place[]>()
  for (const place of places) {
    const part = `${place.edition}/${place.at.split('#')[0]}/`
    parts.set(part, [...(parts.get(part) ?? []), place])
  }
  const citations = [...parts].map(([part, own]) => {
    const [year, segment] = part.split('/')
    const index = indexes.find(({ edition }) => edition === year)
    const entry = index?.data.entries.find((one) => one.segment === segment)
    const numbers = own.flatMap(({ at }) => at.split('#s')[1] ?? [])
    const [first = '', last = ''] = [numbers[0], numbers.at(-1)]
    const named = first ? filled(numbers.length > 1 ? several : one, { first, last }).join('') : ''
    const values = {
      title: index?.title[language] ?? '',
      year: year ?? '',
      part: `${entry?.number ?? ''} ${entry?.title[language] ?? ''}`.trim(),
      sentences: language === 'en' ? named.charAt(0).toLowerCase() + named.slice(1) : named,
    }
    const words = own.map(({ text }) => text[language]).join(language === 'zh' ? '' : ' ')
    const address = new URL(`../${part}${first ? `#s${first}` : ''}`, location.href.split('#')[0])
    const quoted = language === 'zh' ? `“${words}”` : `“${words}”`
    return `${quoted}\n${filled(source, values).join('')}\n${address.href}`
  })
  return citations.join('\n\n')
}
