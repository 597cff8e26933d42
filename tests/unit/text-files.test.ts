import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { llmsFullText } from '../../lib/formats/llms-full/llms-full-text.ts'
import { partMarkdownText } from '../../lib/formats/part-markdown/part-markdown-text.ts'
import { plainTextOf } from '../../lib/formats/plain-text/plain-text-of.ts'
import { sentencesJson } from '../../lib/formats/sentences-json/sentences-json.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import { allWorks } from '../../lib/formats/shared/citations/all-works.ts'
import { sha256 } from '../../lib/formats/shared/edition-text.ts'
import { tbxText } from '../../lib/formats/tbx/format.ts'
import type { Edition, Task } from '../../lib/report/edition.ts'
import { plainText } from '../../lib/report/plain-text.ts'
import { languages } from '../../lib/report/vocabulary.ts'
import { origin } from '../fixtures/sites.ts'
import { inside } from '../fixtures/xml-elements.ts'

/** The report as text for people, assistants and translators. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const date = new Date('2032-02-29T18:30:00Z')
const subject = { site, edition, date }
const task = edition.tasks.find(({ id }) => id === '1.4') as Task

test.each(languages)(
  'the plain text in %s reads as a text: a line a paragraph, no numbers of sentences',
  (language) => {
    const text = plainTextOf(bookOf({ ...subject, view: language }))
    const sentences = task.sentences.map((sentence) => plainText(sentence[language]))
    expect(text.split('\n')).toContain(sentences.join(language === 'zh' ? '' : ' '))
    expect(text).toContain(`\n\n\n${task.number} ${task.title[language]}\n\n`)
    expect(text).toContain(edition.source[language])
    // A copy in Chinese alone holds no translation.
    expect(text.includes(edition.translation[language])).toBe(language === 'en')
  },
)

test.each(languages)(
  'a part in Markdown in %s has its sentences behind anchors, and those of its parts',
  (language) => {
    const of = (part: typeof task | (typeof edition.areas)[number]) =>
      partMarkdownText({ ...subject, part, view: language, language })
    const second = plainText(task.sentences[1]?.[language] ?? [])
    const anchored = `<a id="1.4-s2"></a>[2](${origin}/${language}/2032/1.4/#s2) ${second}`
    expect(of(task)).toContain(anchored)
    expect(of(task).startsWith(`# ${task.number} ${task.title[language]}\n`)).toBe(true)
    const [area] = edition.areas
    expect(area && of(area)).toContain(`\n## ${task.number} ${task.title[language]}\n`)
    expect(area && of(area)).toContain(anchored)
  },
)

test('without an address a sentence in Markdown has its number alone', () => {
  vi.stubEnv('SITE_URL', '')
  expect(partMarkdownText({ ...subject, part: task, view: 'zh', language: 'zh' })).toContain(
    `<a id="1.4-s1"></a>1 ${plainText(task.sentences[0]?.zh ?? [])}`,
  )
  vi.stubEnv('SITE_URL', origin)
})

/** What a program finds in llms-full.txt by its own words: each sentence, its address, and the citation of its part. */
function readFullText(text: string) {
  let citation = ''
  return text.split('\n').flatMap((line) => {
    const cited = /^(?:Or To cite: |另称引文：)(.*)·$/.exec(line)
    if (cited) citation = cited[1] ?? ''
    const [, id, address, said] = /^\[(\S+?)\]\((\S+?)\) (.*)$/.exec(line) ?? []
    if (!id || !address) return []
    const number = id.split('#s')[1] ?? ''
    return [{ id, address, text: said, citation: citation.replace(/\bN\b|(?<=第|#s)N/g, number) }]
  })
}

test.each(languages)(
  'from llms-full.txt in %s alone a program can give text, address and citation of a sentence',
  (language) => {
    const read = readFullText(llmsFullText({ ...subject, language }))
    const { sentences } = sentencesJson(subject)
    const ofEdition = read.filter(({ id }) => id.startsWith('2032/'))
    expect(ofEdition).toEqual(
      sentences.map(({ id, [language]: { address, text, citation } }) => ({ id, address, text, citation })),
    )
    expect(read.length).toBeGreaterThan(ofEdition.length)
  },
)

test('sentences.json has every sentence with its hash, its address, its standing, and a citation that says what it is', () => {
  const { sentences } = sentencesJson(subject)
  expect(sentences.map(({ part, number }) => `${part}#s${number}`)).toEqual(
    edition.parts.flatMap((part) => part.sentences.map(({ number }) => `${part.id}#s${number}`)),
  )
  const found = sentences.find(({ id }) => id === '2032/1.5#s1')
  const zh = '引进龙头企业和独角兽企业，签约项目金额300亿元以上，服务企业发展。'
  expect(found?.zh).toMatchObject({
    text: zh,
    sha256: sha256(zh),
    address: `${origin}/zh/2032/1.5/#s1`,
    isTranslation: false,
    standing: edition.translation.zh,
  })
  expect(found?.en).toMatchObject({ isTranslation: true, standing: edition.translation.en })
  for (const { zh, en } of sentences) {
    expect(zh.citation).toContain(zh.address)
    expect(en.citation).toContain(en.address)
    expect(zh.citation).toMatch(/第\d+句·?\[R\/OL\]/)
    expect(en.citation).toMatch(/, .*entence.* \d+.*\[.*nofficial translation, original in Chinese: .*《/)
  }
})

test('the citations of an edition are the report, then each part, each once', () => {
  const works = allWorks({ ...subject, view: 'zh-en', language: 'zh' })
  expect(works).toHaveLength((edition.parts.length + 1) * 2)
  expect(new Set(works.map(({ key }) => key)).size).toBe(works.length)
  expect(works[0]?.url).toBe(`${origin}/zh/2032/`)
  expect(works.at(-1)?.url).toBe(`${origin}/en/2032/pledges/`)
})

test('the term base has every term of the glossary in both languages, with its note and its source', () => {
  const { root } = parseXml(tbxText(site))
  expect(root?.name === 'martif' && root.attributes.type).toBe('TBX-Basic')
  const entries = root ? inside(root as XmlElement, 'termEntry') : []
  const found = entries.map((entry) => ({
    id: entry.attributes.id,
    terms: inside(entry, 'langSet').map((set) => [
      set.attributes['xml:lang'],
      ...inside(set, 'term').map(({ text }) => text),
      ...inside(set, 'descrip').map(({ text }) => text),
    ]),
    source: inside(entry, 'admin').map(({ text }) => text),
    address: inside(entry, 'xref').map(({ attributes }) => attributes.target),
  }))
  expect(found).toEqual(
    site.terms.map(({ id, zh, en, note, source }) => ({
      id: `term-${id}`,
      terms: [
        ['zh-CN', zh, ...(note ? [note.zh] : [])],
        ['en', en, ...(note ? [note.en] : [])],
      ],
      source: [source],
      address: [`${origin}/en/terms/#${id}`],
    })),
  )
})
