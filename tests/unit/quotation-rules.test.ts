import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { languages } from '../../lib/report/vocabulary.ts'
import { type Found, passagesOf, quotationsOf } from '../fixtures/quotations.ts'
import { loadCollection } from '../fixtures/search-data.ts'
import { unitContent } from './write-content.ts'

const { site: city } = await loadSite(unitContent)
if (!city) throw new Error(`${unitContent} does not load`)

describe.each([
  ['the collection', loadCollection()],
  ['the made-up city', city],
])('quotations made by rules from %s', (_, site) => {
  const check = quotationsOf(site)
  const [edition] = site.editions
  const all = edition ? passagesOf(site, edition) : []
  // What stands in several places, be it with another figure, has several addresses.
  const same = (text: string) => text.replaceAll(/\d+/g, '0')
  const passages = all.filter(({ zh }) => all.filter((other) => same(other.zh) === same(zh)).length === 1)
  const texts = passages.flatMap(({ at, ...text }) =>
    languages.map((language) => ({ at, language, text: text[language] })),
  )
  const report = all.map(({ zh, en }) => bare(`${zh}\n${en}`)).join('\n')
  const short = ({ verdict, at }: Found) => ({ verdict, at })

  /** What `change` makes of a sentence that it can change, with what came of it. */
  function changed(change: (text: string, language: 'zh' | 'en') => string | undefined) {
    const made = texts.flatMap(({ at, language, text }) => {
      const quotation = change(text, language)
      return quotation === undefined || report.includes(bare(quotation)) ? [] : { at, quotation }
    })
    expect(made.length).toBeGreaterThan(10)
    return made.map(({ at, quotation }) => ({ at, quotation, found: check(quotation) }))
  }

  test('a whole sentence is exact, however it is typed', () => {
    const typed = [
      (text: string) => text,
      (text: string) => `“${text}”`,
      (text: string) =>
        text.replaceAll('，', ', ').replaceAll('。', '.').replaceAll('“', '"').replaceAll('”', '"'),
      (text: string) => text.replaceAll(/[“”]/g, (mark) => (mark === '“' ? '「' : '」')),
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (text: string) => text.replaceAll(/(.{9}) /g, '$1\n'),
      (text: string) => ` ${text.replace(/[。.]$/, '')} `,
    ]
    for (const type of typed) {
      const wrong = texts.filter(({ text, at }) => {
        const found = check(type(text))
        return found.length !== 1 || found[0]?.verdict !== 'exact' || found[0].at !== at
      })
      expect(wrong.map(({ text }) => type(text))).toEqual([])
    }
  })

  test.each(['t', 'tw', 'hk'] as const)('traditional characters as in %s are exact', (to) => {
    const convert = Converter({ from: 'cn', to })
    const wrong = passages.filter(({ zh, at }) => {
      const [found] = check(convert(zh))
      return found?.verdict !== 'exact' || found.at !== at
    })
    expect(wrong.map(({ zh }) => convert(zh))).toEqual([])
  })

  test('a clause is exact where it stands, and so are sentences of a part that follow each other', () => {
    const clauses = texts.flatMap(({ text, at, language }) =>
      text
        .split(/[，。；]|[,.;](?= )/)
        .filter((clause) => (language === 'zh' ? clause.length > 7 : clause.split(' ').length > 5))
        .map((clause) => ({ at, clause })),
    )
    const wrong = clauses.filter(({ clause, at }) => {
      const [found] = check(clause)
      return found?.verdict !== 'exact' || !(found.at === at || report.split(bare(clause)).length > 2)
    })
    expect(wrong).toEqual([])
    const pairs = passages.flatMap((passage, index) => {
      const next = passages[index + 1]
      const [part, number] = passage.at.split('#s')
      return next?.at === `${part}#s${Number(number) + 1}` && part !== 'pledges'
        ? [[passage, next] as const]
        : []
    })
    expect(pairs.length).toBeGreaterThan(3)
    for (const [one, next] of pairs) {
      const found = [check(one.zh + next.zh), check(`${one.en} ${next.en}`)]
      for (const [finding] of found)
        expect(finding).toMatchObject({ verdict: 'exact', at: `${one.at} ${next.at}` })
    }
  })

  test('words left out with an ellipsis are a cut, and are shown; without a mark they are a change', () => {
    const parted = (text: string, mark: string) => {
      const clauses = text.split(/(?<=，|, )/)
      return clauses.length > 2 ? `${clauses[0]?.replace(/，$|, $/, '')}${mark}${clauses.at(-1)}` : undefined
    }
    for (const mark of ['……', '…', '......', ' … ', '[…]']) {
      for (const { found, at } of changed((text) => parted(text, mark))) {
        expect(found.map(short)).toEqual([{ verdict: 'cut', at }])
        expect(found[0]?.del).not.toBe('')
        expect(found[0]?.ins).toBe('')
      }
    }
    for (const { found, at } of changed((text, language) => parted(text, language === 'zh' ? '，' : ', ')))
      expect(found.map(short)).toEqual([{ verdict: 'altered', at }])
  })

  test('a figure that was changed is altered, and is all that is marked', () => {
    const figure = /(?<![\d.,+A-Za-z])\d+(?![\d,+]|\.\d|年|-)/
    for (const { found, at, quotation } of changed((text) => {
      const [number] = figure.exec(text) ?? []
      return number && text.replace(figure, String(Number(number) + 7))
    })) {
      expect(found.map(short), quotation).toEqual([{ verdict: 'altered', at }])
      const [{ ins = '', del = '', figures = [] } = {}] = found
      expect(Number(/\d+/.exec(ins)?.[0]), quotation).toBe(Number(/\d+/.exec(del)?.[0]) + 7)
      expect(
        `${ins}${del}`
          .replaceAll(/[\d%]|th|[mb]illion|周年|[个亿万元条所家项座张次公里米平方岁天户吨]/g, '')
          .trim(),
        quotation,
      ).toBe('')
      expect(figures, quotation).toMatchObject([{ same: false }])
      expect([ins.includes(figures[0]?.here ?? '?'), del.includes(figures[0]?.there ?? '?')]).toEqual([
        true,
        true,
      ])
    }
  })

  test('a word that was put in, taken out or exchanged is altered, and never exact', () => {
    const changes = [
      (text: string, language: 'zh' | 'en') =>
        language === 'zh' ? text.replace(/(?<=[，“])(?=.)/, '不再') : text.replace(/ (?=\w+,)/, ' not '),
      (text: string, language: 'zh' | 'en') =>
        language === 'zh' ? text.replace(/(?<=^.{8})../, '') : text.replace(/(?<=^(?:\S+ ){5})\S+ /, ''),
      (text: string, language: 'zh' | 'en') =>
        language === 'zh'
          ? text.replace(/(?<=^.{6})../, '苹果')
          : text.replace(/(?<=^(?:\S+ ){4})\S+/, 'apples'),
    ]
    for (const change of changes) {
      const results = changed((text, language) => {
        const quotation = change(text, language)
        return quotation === text ? undefined : quotation
      })
      expect(results.filter(({ found }) => found.some(({ verdict }) => verdict === 'exact'))).toEqual([])
      const right = results.filter(({ found, at }) => found[0]?.verdict === 'altered' && found[0].at === at)
      expect(right.length / results.length).toBeGreaterThan(0.97)
    }
  })

  test('halves of sentences of two parts are joined', () => {
    const [first, second] = [passages[1], passages.at(-2)]
    for (const language of languages) {
      const [one = '', other = ''] = [first?.[language], second?.[language]]
      const half = `${one.slice(0, one.length / 2)}${language === 'en' ? ' ' : ''}${other.slice(other.length / 2)}`
      const [found] = check(half)
      expect(found?.verdict).not.toBe('exact')
    }
  })
})

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%.]/gu, '')
}
