import { expect, test } from 'vitest'
import type { EntryData } from '../../lib/search/types.ts'
import { loadSearchData } from '../fixtures/search-data.ts'

const { data, index } = loadSearchData()
const textOf = (entry: EntryData) => [entry.title.zh, ...entry.sentences.map(([, zh]) => zh)]
const texts = data.entries.map((entry) => ({ id: entry.id, text: textOf(entry).join('\n') }))

function substringsOf(text: string, length: number): string[] {
  const characters = [...text]
  return characters.flatMap((_, start) => {
    const part = characters.slice(start, start + length)
    return part.length === length && part.every((one) => /\p{Script=Han}/u.test(one)) ? [part.join('')] : []
  })
}

test.each([1, 2, 3, 4])(
  'every stretch of %i characters finds every part that has it before any other',
  (length) => {
    const stretches = new Set(data.entries.flatMap(textOf).flatMap((text) => substringsOf(text, length)))
    expect(stretches.size).toBeGreaterThan(300)
    const wrong = [...stretches].flatMap((stretch) => {
      const holders = texts.filter(({ text }) => text.includes(stretch))
      const ids = index.search(stretch, { language: 'zh', limit: 99 }).results.map(({ id }) => id)
      const first = ids.slice(0, holders.length).sort().join()
      const wanted = holders
        .map(({ id }) => id)
        .sort()
        .join()
      return first === wanted ? [] : [`${stretch}: ${ids.join()}; wanted ${wanted}`]
    })
    expect(wrong).toEqual([])
  },
)

test('so does every stretch with digits, letters or punctuation among them, but for the shape of quotation marks', () => {
  const stretches = data.entries.flatMap(textOf).flatMap((text) =>
    [2, 3, 4].flatMap((length) =>
      [...text].flatMap((_, start) => {
        const stretch = text.slice(start, start + length)
        const mixed = /\p{Script=Han}/u.test(stretch) && /[^\p{Script=Han}“”]/u.test(stretch)
        return mixed && stretch.length === length ? [stretch] : []
      }),
    ),
  )
  const wrong = [...new Set(stretches)].flatMap((stretch) => {
    const holders = texts.filter(({ text }) => text.includes(stretch))
    const ids = index.search(stretch, { language: 'zh', limit: 99 }).results.map(({ id }) => id)
    const first = ids.slice(0, holders.length)
    return /[“”]/.test(stretch) || holders.every(({ id }) => first.includes(id))
      ? []
      : [`${stretch}: ${ids.join()}`]
  })
  expect(wrong).toEqual([])
})
