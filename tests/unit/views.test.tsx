import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Changes } from '../../components/changes/view.tsx'
import { Contents } from '../../components/contents/view.tsx'
import { Downloads } from '../../components/downloads/view.tsx'
import { Embed } from '../../components/embed/view.tsx'
import { FileList } from '../../components/file-list/view.tsx'
import { Glossary } from '../../components/glossary/view.tsx'
import { Head } from '../../components/head/view.tsx'
import { PageShell } from '../../components/page-shell/view.tsx'
import { Part } from '../../components/part/view.tsx'
import { SearchBox } from '../../components/search-box/view.tsx'
import { Targets } from '../../components/targets/view.tsx'
import { TextDownloads } from '../../components/text-downloads/view.tsx'
import { ViewSwitch } from '../../components/view-switch/view.tsx'
import { headData } from '../../lib/browser/head.ts'
import { getSite } from '../../lib/content/get-site.ts'
import { embedData } from '../../lib/pages/embed-page.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { partData } from '../../lib/pages/part-page.ts'
import { shellOf } from '../../lib/pages/shell.ts'
import { targetsData } from '../../lib/pages/targets-page.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { View } from '../../lib/report/view.ts'
import { fill } from '../fixtures/fill.ts'
import { all, rendered, wordsIn } from '../fixtures/rendered.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What views make of the data of a page: the words, names and attributes that a reader would miss. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const contextOf = (view: View, id: string) =>
  pageContext(site, view, { kind: 'part', edition: '2032', part: id })

/** The page of a part, and its data. */
function partOf(view: View, id: string) {
  const part = edition.parts.find((part) => part.id === id)
  if (!part) throw new Error(`the city has no part ${id}`)
  const context = contextOf(view, id)
  return { context, part, data: partData(context) }
}
const page = (view: View, id: string) => rendered(<Part {...partOf(view, id).data} />)
const only = <T,>(list: T[]): T => {
  expect(list).toHaveLength(1)
  return list[0] as T
}

test('a text has the paragraphs of the source, and a space between English sentences alone', () => {
  const paragraphs = (view: View) => {
    const [text] = all(page(view, '4.1'), '.text')
    return text ? all(text, 'p').map(wordsIn) : []
  }
  expect(paragraphs('zh')).toEqual([
    '打通港湾路、灯塔路等7条“断头路”，保障交通畅通。完成11个积水点整治，让市民雨天出行不再为难。加快老旧小区改造，推进房地产平稳发展。',
    '改造供水管网，减少停水。活化利用骑楼老街。',
  ])
  expect(paragraphs('en').map((words) => words.match(/[.] ?We/g))).toEqual([['. We', '. We'], ['. We']])
})

test('a sentence shows its number, which is its link and says so', () => {
  for (const view of ['zh', 'en', 'zh-en'] as const) {
    const numbers = all(page(view, '2.4'), '.sentence-number').map(({ properties }) => properties)
    expect(numbers.map(({ dataNumber, href }) => [dataNumber, href])).toEqual([
      ['1', `/${view}/2032/2.4/#s1`],
      ['2', `/${view}/2032/2.4/#s2`],
    ])
    const language = view === 'en' ? 'en' : 'zh'
    expect(numbers[1]?.ariaLabel).toContain(fill(ui[language].sentence.number, { number: 2 }))
  }
})

test('side by side the languages of a sentence are marked as what they are', () => {
  const pairs = all(page('zh-en', '2.4'), '.pair').map((pair) =>
    all(pair, 'p').map(({ properties, children }) => [
      properties.lang,
      /\p{Script=Han}/u.test(children.map(wordsIn).join('')),
    ]),
  )
  expect(pairs).toEqual(
    Array(2).fill([
      ['zh-CN', true],
      ['en', false],
    ]),
  )
})

test('explained terms, targets and notes are told apart in the text, and lead on', () => {
  const marks = (id: string) =>
    all(all(page('zh', id), '.text')[0] ?? { type: 'root', children: [] }, 'a')
      .filter(({ properties }) => !String(properties.className).includes('sentence-number'))
      .map(({ properties }) => [properties.className, properties.href])
  expect(marks('3.1')).toEqual([[['note-mark'], '/zh/2032/3.1/#note-misprint']])
  expect(marks('2.6')).toEqual([
    [['target-mark'], '/zh/2032/targets/#berths'],
    [['term-mark'], '/zh/terms/#marine-ranch'],
  ])
})

test('a citation is in the language of its style, and its files are saved', () => {
  const [cite] = all(page('zh-en', '2.4'), 'details')
  if (!cite) throw new Error('there is no citation')
  for (const block of all(cite, 'li')) {
    const [entry, ...more] = all(block, 'span').filter((words) => block.children.includes(words))
    const lang = /^\p{Script=Han}/u.test(entry ? wordsIn(entry) : '') ? 'zh-CN' : 'en'
    for (const words of [entry, ...more]) expect(words?.properties.lang).toBe(lang)
  }
  const files = all(cite, 'a').filter(({ properties }) => /cite\./.test(String(properties.href)))
  expect(files.map((link) => [wordsIn(link), link.properties.href, 'download' in link.properties])).toEqual([
    ['RIS', '/zh-en/2032/2.4/cite.ris', true],
    ['BibTeX', '/zh-en/2032/2.4/cite.bib', true],
    ['CSL-JSON', '/zh-en/2032/2.4/cite.json', true],
  ])
})

test('services are not told which page a reader comes from, and the code says where it leads', () => {
  const [, share] = all(page('zh', '2.4'), 'details')
  if (!share) throw new Error('there is nothing to share with')
  const outside = all(share, 'a').filter(({ properties }) => !String(properties.href).startsWith('/'))
  expect(outside).toHaveLength(6)
  for (const { properties } of outside) expect(properties.rel).toEqual(['noopener', 'noreferrer'])
  const code = only(all(share, 'img'))
  expect(code.properties).toMatchObject({
    src: '/zh/2032/2.4/qr.svg',
    alt: fill(ui.zh.share.qrText, { url: `${origin}/zh/2032/2.4/` }),
    loading: 'lazy',
  })
})

test('the parts before and after say which they are', () => {
  const pager = only(all(page('en', '2.4'), '.pager'))
  expect(pager.properties.ariaLabel).toBe(ui.en.nav.reading)
  expect(
    all(pager, 'a').map((link) => [link.properties.rel, link.properties.href, wordsIn(link).trim()]),
  ).toEqual([
    [['prev'], '/en/2032/2.3/', `${ui.en.nav.previous}2.3 Improve matter 2 of 3`],
    [['next'], '/en/2032/2.5/', `${ui.en.nav.next}2.5 Deepen reform`],
  ])
})

test('the way to a task leads through its report and its area', () => {
  const way = only(all(page('en', '2.4'), '.breadcrumb'))
  expect(way.properties.ariaLabel).toBe(ui.en.nav.breadcrumb)
  expect(all(way, 'a').map((link) => [link.properties.href, wordsIn(link)])).toEqual([
    ['/en/', ui.en.nav.home],
    ['/en/2032/', '2032'],
    ['/en/2032/2/', '2 Field 2'],
  ])
})

test('beside a task stand the places, terms and notes of its own text', () => {
  const margin = only(all(page('en', '3.1'), '.margin'))
  const items = all(margin, 'li').map((item) => all(item, 'dfn')[0] ?? item)
  expect(items.map(wordsIn)).toEqual([
    'Printed as received. “湿湿地” should read “湿地” (wetland).',
    'mangrove reserve',
    '“six-water campaign”',
  ])
  const place = all(margin, 'a').find((link) => wordsIn(link) === 'mangrove reserve')
  expect(place?.properties.href).toBe('/en/2032/places/#mangrove')
})

/** A target of the made-up city on the page of all. */
function targetOf(view: View, id: string) {
  const targets = rendered(<Targets {...targetsData(contextOf(view, '1.5'))} />)
  return only(all(targets, '.target-card').filter(({ properties }) => properties.id === id))
}

test('a target is a link with its number and its unit, and has its picture in words', () => {
  const card = targetOf('en', 'investment')
  const link = only(all(card, 'a').filter(({ properties }) => properties.href === '/en/2032/1.5/#s1'))
  expect(wordsIn(link)).toBe('RMB 30 billion or moreValue of contracts signed')
  expect(wordsIn(only(all(link, '.numeral')))).toBe('30')
  expect(wordsIn(card)).toContain('“sign contracts”')
  const picture = only(all(card, 'svg').filter(({ properties }) => properties.role === 'img'))
  expect(picture.properties.ariaLabel).toBe(
    fill(ui.en.targets.pictureEach, {
      label: 'Value of contracts signed',
      figure: 'RMB 30 billion',
      marks: 30,
      each: 'RMB 1 billion',
    }),
  )
  const share = wordsIn(targetOf('en', 'rd-intensity'))
  expect(share).toContain('2.7%')
  expect(share).toContain(ui.en.targets.share)
})

test('in both languages a number stands once, and its English in words below', () => {
  const figure = only(all(targetOf('zh-en', 'dead-ends'), 'strong'))
  expect(all(figure, 'span').map((run) => [run.properties.lang, wordsIn(run)])).toEqual([
    ['zh-CN', '7条“断头路”'],
    ['en', 'seven “dead-end roads”'],
  ])
  expect(all(figure, '.numeral').map(wordsIn)).toEqual(['7'])
})

test('a target has its sentence, in which its own number is marked and no other', () => {
  for (const [id, marked] of [
    ['projects-started', ['30 projects']],
    ['projects-done', ['14 projects']],
  ] as const) {
    const sentence = only(all(targetOf('en', id), 'blockquote'))
    expect(all(sentence, '.target-mark').map(wordsIn)).toEqual(marked)
    expect(wordsIn(sentence)).toContain('30 projects')
  }
})

test('a picture of a number that is the most has outlines alone', () => {
  const picture = only(
    all(targetOf('en', 'prices'), 'svg').filter(({ properties }) => properties.role === 'img'),
  )
  const kinds = all(picture, 'path').map(({ properties: { className } }) => [className].flat()[0])
  expect(kinds).toEqual(['rest', 'open'])
})

test('all targets and projects are counted at the head of their page, each a way to its place', () => {
  const targets = rendered(<Targets {...targetsData(contextOf('en', '1.5'))} />)
  const [head] = all(targets, 'ul')
  const waysIn = (within: Parameters<typeof all>[0]) =>
    all(within, 'a').map(({ properties }) => String(properties.href))
  const idsOf = (tag: string) => all(targets, tag).map(({ properties }) => `#${properties.id}`)
  expect(waysIn(head ?? targets)).toEqual(['#targets', '#projects'])
  expect(idsOf('h2')).toEqual(['#sheet', '#targets', '#projects'])
  expect(waysIn(only(all(targets, 'thead')))).toEqual(idsOf('h3'))
})

test('a project has its part and the verb of its sentence, and stands under how firmly it is set out', () => {
  const targets = rendered(<Targets {...targetsData(contextOf('zh', '1.5'))} />)
  const project = (id: string) => {
    const [level] = all(targets, 'section').filter((section) =>
      all(section, 'li').some(({ properties }) => properties.id === id),
    )
    const item = only(all(targets, 'li').filter(({ properties }) => properties.id === id))
    const [heading] = level ? all(level, 'h3') : []
    return [heading?.properties.id, wordsIn(item), all(item, 'a')[0]?.properties.href]
  }
  expect(project('new-campus')).toEqual([
    'level-complete',
    '5.2听潮一中新校区 “确保……建成使用”',
    '/zh/2032/5.2/#s2',
  ])
  expect(project('laboratory')).toEqual(['level-apply', '1.1国家海洋实验室 “全力争取”', '/zh/2032/1.1/#s1'])
})

test('on the page of a task each project says how firmly it is set out', () => {
  const item = only(all(page('zh', '5.2'), 'li').filter(({ properties }) => properties.id === 'new-campus'))
  expect(wordsIn(item)).toBe(`听潮一中新校区${ui.zh.level.complete} “确保……建成使用”`)
})

test('an embed for other sites says whose words it has and what they are', () => {
  const { context } = partOf('en', '2.4')
  const embed = rendered(<Embed {...embedData(context)} />)
  const source = fill(ui.en.embed.source, {
    issuer: 'Tingchao Municipal People’s Government',
    title: 'Excerpts from the Government Work Report',
    year: '2032',
  })
  const foot = only(all(embed, 'footer'))
  expect(all(foot, 'li').map(wordsIn)).toEqual([ui.en.embed.read, source, ui.en.picture.standing])
  for (const link of [all(foot, 'a')[0], all(embed, 'a')[0]])
    expect(link?.properties.href).toBe('/en/2032/2.4/')
})

test('every page says at its foot what it is not, where its text comes from, and which language counts', () => {
  for (const language of ['zh', 'en'] as const) {
    const shell = shellOf(contextOf(language, '2.4'))
    const foot = only(all(rendered(<PageShell {...shell}>text</PageShell>), '.site-footer'))
    const { footer } = ui[language]
    const source = edition.source[language]
    const [statements] = all(foot, 'ul')
    expect(statements?.children.map(wordsIn)).toEqual([
      footer.notOfficial,
      source,
      footer.authority,
      footer.privacy,
    ])
  }
})

test('the page begins with a link to its text, and the contents mark where the reader is', () => {
  const shell = shellOf(contextOf('en', '2.4'))
  const whole = rendered(<PageShell {...shell}>text</PageShell>)
  const [skip] = all(whole, 'a')
  expect([skip?.properties.href, skip && wordsIn(skip)]).toEqual(['#main', ui.en.skip])
  expect(only(all(whole, 'main')).properties.id).toBe('main')
  const contents = rendered(<Contents {...shell.contents} layout={shell.layout} />)
  const current = all(contents, 'a').filter(({ properties }) => properties.ariaCurrent === 'page')
  expect(current.map(({ properties }) => properties.href)).toEqual(['/en/2032/2.4/'])
  const open = only(all(contents, '.open'))
  expect(all(open, 'a')[0]?.properties.href).toBe('/en/2032/2/')
  expect(all(contents, 'ol').map((list) => all(list, 'li').length)).toEqual([5, 6, 3, 3, 3, 3, 2])
})

test('contents of an edition without pledges have no empty list', () => {
  const { contents, layout } = shellOf(contextOf('en', '2.4'))
  const lists = all(rendered(<Contents {...contents} after={[]} layout={layout} />), 'ul', 'ol')
  expect(lists.filter((list) => all(list, 'li').length === 0)).toEqual([])
})

test('the views are named in their own languages, and one of them is current', () => {
  const { header } = shellOf(contextOf('zh-en', '2.4'))
  const links = all(rendered(<ViewSwitch {...header.viewSwitch} />), 'a')
  expect(
    links.map(({ properties: { href, lang, hrefLang, dataView, ariaCurrent } }) => [
      href,
      lang,
      hrefLang,
      dataView,
      ariaCurrent,
    ]),
  ).toEqual([
    ['/zh/2032/2.4/', 'zh-CN', 'zh-CN', 'zh', undefined],
    ['/en/2032/2.4/', 'en', 'en', 'en', undefined],
    ['/zh-en/2032/2.4/', 'zh-CN', 'zh-CN', 'zh-en', 'page'],
  ])
  expect(links.map(wordsIn)).toEqual([ui.zh.view.zh, ui.en.view.en, ui.zh.view['zh-en']])
})

test('the field says what it is, what its keys are, and sends the query to the search page', () => {
  const box = rendered(<SearchBox {...shellOf(contextOf('en', '2.4')).header.search} />)
  const field = only(all(box, 'input'))
  expect(field.properties).toMatchObject({
    type: 'search',
    name: 'q',
    dir: 'auto',
    ariaLabel: ui.en.search.label,
    placeholder: ui.en.search.placeholder,
    ariaKeyShortcuts: '/ Control+K Meta+K',
  })
  expect(only(all(box, 'form')).properties.action).toBe('/en/search/')
  expect(only(all(box, 'button')).properties.ariaLabel).toBe(ui.en.search.placeholder)
})

test('the head names the icons, the manifest and the colours, and fetches no sheet for paper ahead', async () => {
  const head = await headData(site)
  const tree = rendered(<Head {...head} />)
  const links = all(tree, 'link').map(({ properties }) => [String(properties.rel), properties.href])
  expect(Object.fromEntries(links)).toEqual({
    icon: '/icon.svg',
    'apple-touch-icon': '/icon-192.png',
    manifest: '/manifest.webmanifest',
    stylesheet: head.mediaSheet,
  })
  const sheet = only(all(tree, 'link').filter(({ properties }) => properties.media !== undefined))
  expect(sheet.properties.media).toBe('print,(prefers-contrast:more),(forced-colors:active)')
  const names = all(tree, 'meta').map(({ properties }) => [properties.name, properties.media])
  expect(names).toEqual([
    ['color-scheme', undefined],
    ['theme-color', '(prefers-color-scheme: light)'],
    ['theme-color', '(prefers-color-scheme: dark)'],
  ])
  // Without scripts nobody brings it when it is needed.
  expect(all(tree, 'noscript').flatMap((one) => all(one, 'link'))).toEqual([sheet])
})

/** A file of the made-up city, as a link. */
const file = (language: string | undefined, name: string) => ({
  href: `/${name}`,
  saveAs: `city-${name}`,
  kind: 'PDF',
  language: language === undefined ? undefined : { en: language },
  hreflang: 'en',
  bytes: 1200,
  size: '1.2 kB',
})

test('files are a table: each has its row, its column, its size, and words of its own', () => {
  const area = { number: '2', name: { en: 'Open up' }, audience: undefined }
  const rows = [
    {
      number: '',
      name: { en: 'PDF' },
      audience: undefined,
      files: [undefined, file('English', 'a.pdf')],
      isWhole: false,
    },
    { ...area, files: [file('中文', 'b.pdf'), file('English', 'c.pdf')], isWhole: false },
    {
      number: '',
      name: { en: 'CSV, targets' },
      audience: { en: 'For spreadsheets · 2032-03-01' },
      files: [file(undefined, 'd.csv')],
      isWhole: true,
    },
  ]
  const columns = [{ en: '中文' }, { en: 'English' }]
  const table = rendered(
    <FileList columns={columns} groups={[{ id: 'books', title: { en: 'Books' }, rows }]} />,
  )
  const heads = all(table, 'th').map((head) => [wordsIn(head), head.properties.scope])
  expect(heads).toEqual([
    ['中文', 'col'],
    ['English', 'col'],
    ['Books', 'rowgroup'],
    ['PDF', 'row'],
    ['2 Open up', 'row'],
    ['CSV, targets For spreadsheets · 2032-03-01', 'row'],
  ])
  const cells = all(table, 'tbody').flatMap((body) => all(body, 'td').map((cell) => wordsIn(cell)))
  expect(cells.map((words) => words.replaceAll(/\s+/g, ' '))).toEqual([
    '',
    'PDF English 1.2 kB',
    'PDF 2 Open up 中文 1.2 kB',
    'PDF 2 Open up English 1.2 kB',
    'PDF CSV, targets 1.2 kB',
  ])
  expect(all(table, 'td').at(-1)?.properties.colSpan).toBe(2)
  const [link] = all(table, 'a')
  expect(link?.properties).toMatchObject({ href: '/a.pdf', download: 'city-a.pdf', hrefLang: 'en' })
  expect(all(table, 'data').map(({ properties }) => properties.value)).toEqual(Array(4).fill('1200'))
})

test('the book in each view stands before all other files, and checksums are folded away', () => {
  const table = { columns: [], groups: [] }
  const page = rendered(
    <Downloads
      title={{ en: 'Downloads' }}
      lead={{ en: 'All' }}
      none={undefined}
      choices={[{ ...file('English', 'en.pdf'), language: { en: 'English' } }]}
      keepAll={{ en: 'Keep' }}
      editions={[]}
      shared={{ title: { en: 'Shared' }, table }}
      hashNote={{ en: 'Note' }}
      hashes={{ title: { en: 'Checksums' }, files: [{ saveAs: 'city-zh.pdf', sha256: 'abc' }] }}
      partData={undefined}
      dictionary={{ title: { en: 'Columns' }, tables: [] }}
      developers={undefined}
    />,
  )
  expect(all(page, 'a').map(wordsIn)).toEqual(['PDF English 1.2 kB'])
  expect(wordsIn(only(all(page, 'details')))).toBe('Checksumscity-zh.pdf abc')
})

test('a file of a part is a link that saves it under its name', () => {
  const links = [{ href: '/a.pdf', saveAs: 'a-name.pdf', title: { en: 'PDF' } }]
  expect(
    only(all(rendered(<TextDownloads title={{ en: 'Files' }} links={links} />), 'a')).properties.download,
  ).toBe('a-name.pdf')
})

test('a term has its explanation and its places, and its names, that of the page’s language first', () => {
  const entries = [
    {
      id: 'a',
      name: { zh: '海洋牧场', en: 'marine ranches' },
      note: { en: 'Reefs.' },
      mentions: [{ href: '/en/2032/2.6/#s1', label: '2.6' }],
      href: undefined,
    },
  ]
  const list = rendered(<Glossary entries={entries} />)
  expect(all(list, 'dfn').map((name) => [name.properties.lang, wordsIn(name)])).toEqual([
    ['en', 'marine ranches'],
    ['zh-CN', '海洋牧场'],
  ])
  expect(all(list, 'span').map(wordsIn)).toEqual(['Reefs.', '2.6'])
  expect(only(all(list, 'li')).properties.id).toBe('a')
})

test('a correction has its day, its part, what and why', () => {
  const { data } = partOf('en', '2.4')
  const changes = only(all(rendered(<Changes {...data.changes} />), 'li'))
  expect(only(all(changes, 'time')).properties.dateTime).toBe('2032-03-01')
  expect(all(changes, 'p').map(wordsIn)).toEqual([
    'A misprint was mended.',
    fill(ui.en.changes.why, { why: 'The transcription was wrong.' }),
  ])
})
