import { expect, test } from 'vitest'
import { textFragment } from '../../components/quote/text-fragment.ts'
import { plainText } from '../../lib/report/plain-text.ts'
import { loadCollection } from '../fixtures/search-data.ts'

const read = (fragment: string) => decodeURIComponent(fragment)

test('a selection that cuts a word marks the whole word, with the space before it kept', () => {
  const run = { before: 'We ', text: 'will imple', after: 'ment the plan.', lang: 'en' }
  expect(read(textFragment([run], 'We will implement the plan.'))).toBe(':~:text=will implement')
})

test('a long run is named by its first and last words', () => {
  const text =
    '实施更加便利的免签入境政策，服务第四届听潮海博会精彩举办，推动海博会永久会址建设，加快建设国内外游客向往的滨海旅游城市。'
  const run = { before: '', text, after: '', lang: 'zh-CN' }
  const [, start = '', end = ''] =
    /^:~:text=(.+),(.+)$/.exec(read(textFragment([run], text)).replaceAll('，', '|')) ?? []
  expect(text.replaceAll('，', '|').startsWith(start)).toBe(true)
  expect(text.replaceAll('，', '|').endsWith(end)).toBe(true)
})

test('words that stand more than once on the page are named with what is around them', () => {
  const run = { before: '推动', text: '听潮', after: '新发展。', lang: 'zh-CN' }
  expect(read(textFragment([run], '听潮。推动听潮新发展。'))).toBe(':~:text=推动-,听潮,-新')
})

test('the first words of a sentence, which another begins with too, are named with what follows', () => {
  const run = { before: '', text: 'We will', after: ' build a second harbor.', lang: 'en' }
  const page = 'we will build a first harbor. We will build a second harbor.'
  expect(read(textFragment([run], page))).toBe(':~:text=We will,-build a second')
})

/** What a browser marks: the first match, without regard to case; the steps of “find a range from a text directive”. */
function marked(page: string, fragment: string): string | undefined {
  const parts = fragment.replace(':~:text=', '').split(',')
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift() ?? '').slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop() ?? '').slice(1) : undefined
  const [start = '', end] = parts.map(decodeURIComponent)
  const text = page.toLowerCase()
  const skip = (at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
  for (let from = 0; from < text.length; from++) {
    let at = text.indexOf((prefix ?? start).toLowerCase(), from)
    if (at < 0) return undefined
    from = at
    if (prefix) at = skip(at + prefix.length)
    if (!text.startsWith(start.toLowerCase(), at)) continue
    const to = end ? text.indexOf(end.toLowerCase(), at + start.length) + end.length : at + start.length
    if (suffix && !text.startsWith(suffix.toLowerCase(), skip(to))) continue
    return `${at} ${page.slice(at, to)}`
  }
  return undefined
}

test('whatever is selected in a sentence of a report, a browser marks it and nothing else', () => {
  const site = loadCollection()
  const wrong: string[] = []
  let tried = 0
  for (const part of site.editions.flatMap(({ parts }) => parts)) {
    for (const [language, lang] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      const sentences = part.sentences.map((sentence) => plainText(sentence[language]))
      const page = [part.title[language], ...sentences, part.title[language]].join('\n')
      const words = new Intl.Segmenter(lang, { granularity: 'word' })
      for (const sentence of sentences) {
        const bounds = [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike)
        for (let first = 0; first < bounds.length; first += 5) {
          for (let last = first; last < bounds.length; last += 6) {
            const from = bounds[first]?.index ?? 0
            const to = (bounds[last]?.index ?? 0) + (bounds[last]?.segment.length ?? 0)
            const text = sentence.slice(from, to)
            const run = { before: sentence.slice(0, from), text, after: sentence.slice(to), lang }
            const fragment = textFragment([run], page)
            tried++
            if (marked(page, fragment) !== `${page.indexOf(sentence) + from} ${text}`)
              wrong.push(`${part.id} ${text} ${read(fragment)}`)
          }
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(3000)
  expect(wrong).toEqual([])
})

test('hyphens, commas and ampersands of the text are not read as marks of the fragment', () => {
  const run = { before: '', text: 'low-carbon, clean & safe', after: '', lang: 'en' }
  expect(textFragment([run], '')).toBe(':~:text=low%2Dcarbon%2C%20clean%20%26%20safe')
})
