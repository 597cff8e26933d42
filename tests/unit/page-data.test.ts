import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { embedSize } from '../../lib/formats/oembed/embed-size.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import { flatChapters } from '../../lib/formats/shared/book/chapters.ts'
import { colophonOf } from '../../lib/formats/shared/colophon.ts'
import { aboutData } from '../../lib/pages/about-page.ts'
import { besideOf } from '../../lib/pages/beside.ts'
import { changesOf } from '../../lib/pages/change-items.ts'
import { chooserData } from '../../lib/pages/chooser-page.ts'
import { contentsOf } from '../../lib/pages/contents.ts'
import { readableSize } from '../../lib/pages/download-items.ts'
import { glossaryItem, glossaryOf } from '../../lib/pages/glossary-items.ts'
import { type PageContext, pageContext } from '../../lib/pages/page-context.ts'
import { pagerOf } from '../../lib/pages/pager.ts'
import { partData } from '../../lib/pages/part-page.ts'
import { partTools } from '../../lib/pages/part-tools.ts'
import { projectLevels } from '../../lib/pages/project-items.ts'
import { quoteStrings } from '../../lib/pages/quote-strings.ts'
import { reportData } from '../../lib/pages/report-page.ts'
import { setOutIn } from '../../lib/pages/set-out.ts'
import { shellOf } from '../../lib/pages/shell.ts'
import { targetItem } from '../../lib/pages/target-item.ts'
import type { Page } from '../../lib/report/address.ts'
import type { Edition, Part, Target } from '../../lib/report/edition.ts'
import { paragraphsOf } from '../../lib/report/paragraphs.ts'
import type { Term } from '../../lib/report/schema.ts'
import type { View } from '../../lib/report/view.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What pages show of the made-up city, as data. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const task: Page = { kind: 'part', edition: '2032', part: '2.4' }
const report: Page = { kind: 'report', edition: '2032' }
const of = (view: View, page: Page = task) => pageContext(site, view, page)
const partOf = (id: string) => edition.parts.find((part) => part.id === id) as Part

test('the contents open the area of a task, mark it, and name areas by their first clause', () => {
  const { before, areas, after, more } = contentsOf(of('en'))
  expect(areas.filter(({ open }) => open).map(({ number }) => number)).toEqual(['2'])
  const second = areas[1]
  expect(second).toMatchObject({ href: '/en/2032/2/', title: { en: 'Field 2' }, current: false })
  expect(second?.tasks.filter(({ current }) => current)).toEqual([
    { href: '/en/2032/2.4/', number: '2.4', title: { en: 'Unlock consumption potential' }, current: true },
  ])
  const links = [...before, ...after, ...more].map(({ href, title, current }) => [href, title.en, current])
  expect(links).toEqual([
    ['/en/2032/', ui.en.nav.report, false],
    ['/en/2032/requirements/', 'Overall requirements for this year’s work', false],
    ['/en/2032/pledges/', 'Pledges of the government', false],
    ['/en/2032/concerns/', ui.en.concerns.title, false],
    ['/en/2032/targets/', ui.en.nav.targets, false],
    ['/en/2032/checklist/', ui.en.checklist.title, false],
    ['/en/2032/places/', ui.en.nav.places, false],
    ['/en/terms/', ui.en.nav.terms, false],
    ['/en/about/', ui.en.nav.about, false],
    ['/en/2031/2/', fill(ui.en.head.ofYear, { year: '2031', title: '2 Field 2' }), false],
  ])
})

test('on the whole report the contents lead to places of the page; beside the text they have the areas alone', () => {
  const whole = contentsOf(of('zh', report))
  expect(whole.before.map(({ href, current }) => [href, current])).toEqual([
    ['/zh/2032/', true],
    ['#requirements', false],
  ])
  expect(whole.areas[0]?.tasks[0]?.href).toBe('#1.1')
  const about = contentsOf(of('zh', { kind: 'about' }))
  expect(about.areas.map(({ href, tasks }) => [href, tasks])).toEqual(
    whole.areas.map(({ number }) => [`/zh/2032/${number}/`, []]),
  )
  expect(about.more.find(({ current }) => current)?.href).toBe('/zh/about/')
  expect(contentsOf(of('zh', { kind: 'home' })).areas).toHaveLength(7)
})

test('a part names those before and after it, an area by its first clause', () => {
  expect(pagerOf(of('en'), partOf('2.4'))).toEqual({
    label: ui.en.nav.reading,
    previous: {
      href: '/en/2032/2.3/',
      direction: { en: ui.en.nav.previous },
      number: '2.3',
      title: { en: 'Improve matter 2 of 3' },
    },
    next: {
      href: '/en/2032/2.5/',
      direction: { en: ui.en.nav.next },
      number: '2.5',
      title: { en: 'Deepen reform' },
    },
  })
  const area = pagerOf(of('zh'), partOf('7'))
  expect(area.previous).toMatchObject({ number: '6', title: { zh: '第六领域' } })
  expect(area.next).toMatchObject({ href: '/zh/2032/pledges/', number: '' })
  expect(pagerOf(of('zh'), partOf('requirements')).previous).toBeUndefined()
})

const named = (context: PageContext, id: string) =>
  targetItem(context, edition.targets.find((target) => target.id === id) as Target)

test('a target is said with the words that bound it, and drawn with outlines for what it leaves open', () => {
  const target = (id: string) => named(of('zh-en', { kind: 'targets', edition: '2032' }), id)
  const said = (id: string) => [target(id)?.figure.zh, target(id)?.figure.en]
  expect(said('growth')).toEqual(['5%左右', 'about 5%'])
  expect(said('prices')).toEqual(['3%以内', 'within 3%'])
  expect(said('rural-incomes')).toEqual(['6%～7%', '6%–7%'])
  expect(said('foreign-funds')).toEqual(['超过3000万美元', 'exceed US$30 million'])
  expect(said('idle-land')).toEqual(['不到100亩', 'less than 100 mu'])
  expect(said('greenhouses')).toEqual(['2至3个', 'two to three greenhouses'])
  const { zh, en } = ui
  const inWords = (id: string) => target(id)?.pictureLabel
  expect(inWords('prices')).toBe(
    [
      fill(zh.targets.pictureOpenEach, { label: '消费价格涨幅', figure: '3%以内', open: 3, each: '1%' }),
      fill(en.targets.pictureOpenEach, {
        label: 'Rise in consumer prices',
        figure: 'within 3%',
        open: 3,
        each: '1%',
      }),
    ].join(' / '),
  )
  expect(inWords('greenhouses')).toContain(
    fill(en.targets.pictureRange, {
      label: 'New greenhouses',
      figure: 'two to three greenhouses',
      filled: 2,
      open: 1,
    }),
  )
  expect(inWords('electric-buses')).toContain(
    fill(en.targets.pictureShare, { label: 'Share of electric buses', figure: 'one third', filled: 33.3 }),
  )
  expect(target('online-sales')?.scale).toEqual({
    zh: fill(zh.targets.each, { each: '10%' }),
    en: fill(en.targets.each, { each: '10%' }),
  })
  expect(target('green-space')?.scale).toEqual({
    zh: fill(zh.targets.each, { each: '1,000平方米' }),
    en: fill(en.targets.each, { each: '1,000 square meters' }),
  })
  expect(target('foreign-funds')?.scale).toEqual({
    zh: fill(zh.targets.each, { each: '100万美元' }),
    en: fill(en.targets.each, { each: 'US$1 million' }),
  })
})

test('a target has its words, its picture in words, and what a mark stands for', () => {
  const target = (id: string, view: View = 'en') => named(of(view, { kind: 'targets', edition: '2032' }), id)
  const { targets } = ui.en
  expect(target('investment')).toMatchObject({
    href: '/en/2032/1.5/#s1',
    number: '1.5',
    figure: { en: 'RMB 30 billion or more' },
    label: { en: 'Value of contracts signed' },
    pictureLabel: fill(targets.pictureEach, {
      label: 'Value of contracts signed',
      figure: 'RMB 30 billion',
      marks: 30,
      each: 'RMB 1 billion',
    }),
    scale: { en: fill(targets.each, { each: 'RMB 1 billion' }) },
  })
  expect(target('investment', 'zh')?.scale).toEqual({ zh: fill(ui.zh.targets.each, { each: '10亿元' }) })
  expect(target('school-places')?.scale).toEqual({
    en: fill(targets.each, { each: '100 school places' }),
  })
  expect(target('school-places', 'zh')?.scale).toEqual({
    zh: fill(ui.zh.targets.each, { each: '100个' }),
  })
  expect(target('rd-intensity')).toMatchObject({
    figure: { en: '2.7%' },
    pictureLabel: fill(targets.pictureShare, {
      label: 'R&D intensity to strive for',
      figure: '2.7%',
      filled: 2.7,
    }),
    scale: { en: targets.share },
  })
  expect(target('dead-ends')).toMatchObject({
    figure: { en: 'seven “dead-end roads”' },
    scale: undefined,
  })
})

test('projects stand by level, the firmest first, each with the sentence that says so', () => {
  const context = of('en', { kind: 'targets', edition: '2032' })
  const levels = projectLevels(context)
  expect(
    levels.map(({ title, note, projects }) => [title.en, note.en, projects.map(({ id }) => id)]),
  ).toEqual([
    [ui.en.level.complete, ui.en.level.completeNote, ['new-campus']],
    [ui.en.level.start, ui.en.level.startNote, ['saltmarsh']],
    [
      ui.en.level.advance,
      ui.en.level.advanceNote,
      ['seafood-cluster', 'expo-park', 'tourism-city', 'fishing-harbour', 'hospital'],
    ],
    [ui.en.level.apply, ui.en.level.applyNote, ['laboratory']],
  ])
  expect(levels[0]?.projects.find(({ id }) => id === 'new-campus')).toMatchObject({
    verb: { en: '“ensure that … is completed”' },
    level: { en: ui.en.level.complete },
    href: '/en/2032/5.2/#s2',
    number: '5.2',
  })
})

test('beside a part stand its own targets, projects, places, terms and notes', () => {
  const { targets, projects } = setOutIn(of('en'), partOf('3.1'))
  const { places, terms, notes } = besideOf(of('en'), partOf('3.1'))
  expect(targets.items).toEqual([])
  expect(projects.items.map(({ id, href, number, notes }) => [id, href, number, notes])).toEqual([
    ['saltmarsh', '/en/2032/targets/#saltmarsh', '', []],
  ])
  expect(places.items).toEqual([{ href: '/en/2032/places/#mangrove', title: { en: 'mangrove reserve' } }])
  expect(terms.items.map(({ id, href }) => [id, href])).toEqual([['six-waters', '/en/terms/#six-waters']])
  expect(notes.items.map(({ id }) => id)).toEqual(['note-misprint'])
  const ofTask = setOutIn(of('zh'), partOf('5.2'))
  expect(ofTask.targets.items.map(({ id, number }) => [id, number])).toEqual([
    ['schools', ''],
    ['school-places', ''],
  ])
  expect(setOutIn(of('zh'), partOf('5')).targets.items).toEqual([])
})

test('the glossary has both languages and every part that uses a term; with several years, the year too', () => {
  const visaFree = site.terms.find(({ id }) => id === 'visa-free') as Term
  const item = glossaryItem(of('en'), visaFree)
  expect(item).toEqual({
    id: 'visa-free',
    name: { zh: '免签入境政策', en: 'visa-free entry policy' },
    note: { en: 'Foreign nationals who meet the conditions may enter without a visa.' },
    mentions: [{ href: '/en/2032/2.4/#s1', label: '2032 2.4' }],
    href: undefined,
  })
  const alone = pageContext({ ...site, editions: [edition] }, 'zh', task)
  expect(glossaryItem(alone, visaFree).mentions).toEqual([{ href: '/zh/2032/2.4/#s1', label: '2.4' }])
  expect(glossaryOf(of('zh'), partOf('2.4').terms).map(({ id }) => id)).toEqual([
    'visa-free',
    'sea-fair',
    'city-of-lights',
  ])
})

test('a part is cited and shared in the languages of its view; only a task has posters', () => {
  const { cite, share } = partTools(of('zh-en'))
  expect(cite.citations.map(({ style, lang }) => [style, lang])).toContainEqual(['APA 7', 'en'])
  expect(cite.citations.map(({ style, lang }) => [style, lang])).toContainEqual(['GB/T 7714—2025', 'zh-CN'])
  expect(cite.links).toEqual([
    { href: '/zh-en/2032/2.4/cite.ris', name: 'RIS' },
    { href: '/zh-en/2032/2.4/cite.bib', name: 'BibTeX' },
    { href: '/zh-en/2032/2.4/cite.json', name: 'CSL-JSON' },
  ])
  expect(share.posters.map(({ href, title }) => [href, title.en])).toEqual([
    ['/zh-en/2032/2.4/poster.png', ui.en.share.posterBoth],
    ['/zh/2032/2.4/poster.png', ui.en.share.posterZh],
    ['/en/2032/2.4/poster.png', ui.en.share.posterEn],
  ])
  expect(share.qr?.href).toBe('/zh-en/2032/2.4/qr.svg')
  expect(share.embed?.href).toBe('/zh-en/2032/2.4/embed/')
  expect(share.links.map(({ name }) => name.zh)).toEqual([
    ui.zh.share.weibo,
    ui.zh.share.x,
    ui.zh.share.whatsapp,
    ui.zh.share.telegram,
    ui.zh.share.linkedin,
    ui.zh.share.email,
  ])
  expect(partTools(of('en')).share.posters.map(({ href }) => href)).toEqual(['/en/2032/2.4/poster.png'])
  const whole = partTools(of('en', report))
  expect([whole.share.posters, whole.share.embed]).toEqual([[], undefined])
  vi.stubEnv('SITE_URL', '')
  const nowhere = partTools(of('en')).share
  expect([nowhere.qr, nowhere.links]).toEqual([undefined, []])
  vi.stubEnv('SITE_URL', origin)
})

test('a quotation says its source in each language of the view', () => {
  const quote = (view: View) => JSON.parse(quoteStrings(of(view)))
  expect(Object.keys(quote('zh-en').words)).toEqual(['zh-CN', 'en'])
  const { source, one, several } = quote('en').words.en
  for (const words of [
    'Tingchao Municipal People’s Government',
    edition.title.en,
    '2032',
    '{part}',
    '{sentences}',
  ])
    expect(source).toContain(words)
  expect([one, several].map((text) => text.match(/\{\w+\}/g))).toEqual([['{first}'], ['{first}', '{last}']])
})

test('a copy says in its languages when the text last changed, as the city counts days', () => {
  const date = new Date('2032-02-29T18:30:00Z')
  const { changed, day, statements } = colophonOf(of('zh-en'), { site, edition, date })
  expect(day).toBe('2032-03-01')
  expect(changed).toEqual({
    zh: fill(ui.zh.copy.changed, { date: '2032年3月1日' }),
    en: fill(ui.en.copy.changed, { date: 'March 1, 2032' }),
  })
  expect(statements).toHaveLength(4)
  expect(colophonOf(of('zh'), { site, edition, date }).statements).toEqual([
    { zh: ui.zh.copy.notOfficial },
    { zh: '测试文本。' },
    { zh: '来源没有写明作者，测试时以政府为作者。' },
  ])
  expect(colophonOf(of('en'), { site, edition, date: undefined })).toMatchObject({
    changed: { en: ui.en.copy.undated },
    day: null,
  })
})

/** A title as it stands alone. */
const alone = (title: string) => fill(ui.en.head.title, { city: 'Tingchao', year: '2032', title })

test('the whole report numbers its areas as its language does, and names ids with their part', () => {
  const numbers = (view: View) => reportData(of(view, report)).areas.map(({ number }) => number)
  expect(numbers('zh')).toEqual(['一', '二', '三', '四', '五', '六', '七'])
  expect(numbers('zh-en')).toEqual(numbers('zh'))
  expect(numbers('en')).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  const { requirements, areas, pledges, printed } = reportData(of('en', report))
  expect(requirements?.sentences[0]?.id).toBe('requirements-s1')
  expect(areas[1]?.tasks[3]).toMatchObject({ id: '2.4', number: '2.4', href: '/en/2032/2.4/' })
  expect(areas[1]?.tasks[3]?.sentences[1]?.id).toBe('2.4-s2')
  expect(pledges?.[1]).toMatchObject({ id: 'pledge-2', number: '2', href: undefined })
  expect(pledges?.[1]?.sentences.map(({ id }) => id)).toEqual(['pledges-s2', 'pledges-s3'])
  expect(printed).toEqual({ head: alone(edition.title.en), qr: '/en/2032/qr.svg' })
})

test('a page shows the way to it and what is in it', () => {
  const shown = (id: string) => partData(of('en', { ...task, part: id }))
  const { breadcrumb, number, printed, subParts } = shown('2.4')
  expect(breadcrumb.links).toEqual([
    { href: '/en/', title: { en: ui.en.nav.home } },
    { href: '/en/2032/', title: { en: '2032' } },
    { href: '/en/2032/2/', number: '2', title: { en: 'Field 2' } },
  ])
  expect([number, subParts]).toEqual(['2.4', []])
  expect(printed).toEqual({
    head: alone('2.4 Unlock consumption potential'),
    address: 'https://report.example/en/2032/2.4/',
    qr: '/en/2032/2.4/qr.svg',
  })
  const area = shown('2')
  expect(area.subParts.map(({ number }) => number)).toEqual(['2.1', '2.2', '2.3', '2.4', '2.5', '2.6'])
  expect(area.subPartsTitle).toEqual({ en: fill(ui.en.part.tasks_other, { count: 6 }) })
  expect(area.breadcrumb.links).toHaveLength(2)
  const pledges = shown('pledges')
  expect([pledges.number, pledges.sentences]).toEqual(['', []])
  expect(pledges.subParts[1]?.sentences.map(({ id }) => id)).toEqual(['s2', 's3'])
})

test('a correction stands on the page of its part and year, and nowhere else', () => {
  const [, older] = site.editions
  expect(changesOf(of('en'), partOf('2.4')).items).toEqual([
    {
      date: '2032-03-01',
      part: {
        en: fill(ui.en.changes.part, { part: fill(ui.en.part.task, { number: '2.4' }), year: '2032' }),
      },
      href: '/en/2032/2.4/',
      what: { en: 'A misprint was mended.' },
      why: { en: fill(ui.en.changes.why, { why: 'The transcription was wrong.' }) },
    },
  ])
  expect(changesOf(of('en'), partOf('2.2')).items).toEqual([])
  expect(older?.parts.flatMap((part) => changesOf(of('en'), part).items)).toEqual([])
})

test('every page offers the three views in their own languages, and says what it is not', () => {
  const { header, footer } = shellOf(of('en'))
  expect(
    header.viewSwitch.links.map(({ view, href, name, lang, current }) => [view, href, name, lang, current]),
  ).toEqual([
    ['zh', '/zh/2032/2.4/', { zh: ui.zh.view.zh }, 'zh-CN', false],
    ['en', '/en/2032/2.4/', { en: ui.en.view.en }, 'en', true],
    ['zh-en', '/zh-en/2032/2.4/', { en: ui.en.view['zh-en'] }, 'en', false],
  ])
  expect(header.home).toMatchObject({ href: '/en/', shortTitle: { en: 'Tingchao' }, current: false })
  expect(header.search).toMatchObject({ action: '/en/search/', languages: 'en' })
  expect(shellOf(of('zh-en', { kind: 'home' })).header).toMatchObject({
    home: { current: true },
    search: { languages: 'zh en' },
  })
  expect(footer.statements.map(({ en }) => en)).toEqual([
    ui.en.footer.notOfficial,
    'A text for tests.',
    ui.en.footer.authority,
    ui.en.footer.privacy,
  ])
  expect(shellOf(of('en', { kind: 'terms' })).footer.statements).toHaveLength(3)
})

test('every page leads to where its corrections go, and without such a place to none', () => {
  const last = ({ footer }: ReturnType<typeof shellOf>) => footer.links.at(-1)
  const terms = of('zh-en', { kind: 'terms' })
  expect(last(shellOf(terms))).toEqual({
    href: 'mailto:editors@tingchao.example?subject=听潮%20·%20另称术语表·&body=https:%2F%2Freport.example%2Fzh-en%2Fterms%2F',
    title: { zh: ui.zh.nav.correction, en: ui.en.nav.correction },
  })
  const nobody = shellOf({ ...terms, site: { ...site, contact: null } })
  expect(last(nobody)?.title).toEqual({ zh: ui.zh.nav.accessibility, en: ui.en.nav.accessibility })
})

test('the chooser offers each view in its own language', () => {
  expect(chooserData(site).links).toEqual([
    { view: 'zh', href: '/zh/', lang: 'zh-CN', text: ui.zh.chooser.zh },
    { view: 'en', href: '/en/', lang: 'en', text: ui.en.chooser.en },
    { view: 'zh-en', href: '/zh-en/', lang: 'zh-CN', text: ui.zh.chooser.zhEn },
  ])
})

test('the about page says who publishes, how to write to them, and what can be read', () => {
  const section = (id: string, about = aboutData(of('en', { kind: 'about' }))) =>
    about.sections.find((each) => each.id === id)
  expect(section('publisher')?.paragraphs).toEqual([
    { en: fill(ui.en.about.publisherText, { publisher: 'Tingchao Reading Circle' }) },
    { en: fill(ui.en.about.contactText, { contact: 'editors@tingchao.example' }) },
  ])
  const nobody = pageContext({ ...site, publisher: null, contact: null }, 'en', { kind: 'about' })
  expect(section('publisher', aboutData(nobody))?.paragraphs).toEqual([
    { en: ui.en.about.publisherNone },
    { en: ui.en.about.contactNone },
  ])
  expect(section('editions')?.links.map(({ href }) => href)).toEqual(['/en/2032/', '/en/2031/'])
  expect(section('cite')?.links).toEqual([
    { href: '/en/2032/1.1/#s1', text: { en: 'https://report.example/en/2032/1.1/#s1' } },
    { href: '/en/check/', text: { en: ui.en.check.title } },
  ])
})

test('an embed asks for the room that its text needs', () => {
  const height = (view: View, id: string) => embedSize(view, partOf(id)).height
  expect(embedSize('zh', partOf('2.4')).width).toBe(600)
  const title = 30
  const source = 75 + 115
  expect(height('zh', '2.4')).toBe(Math.ceil((title + 3 * 29 + source) / 20) * 20)
  expect(height('en', '2.4')).toBe(Math.ceil((title + 6 * 26 + source) / 20) * 20)
  expect(height('zh-en', '2.4')).toBeGreaterThan(height('en', '2.4'))
  expect(height('en', '1.4')).toBeGreaterThan(height('en', '2.6'))
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9940, '9.9 kB'],
  [10_400, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(readableSize(bytes)).toBe(size)
})

test('a book of an area holds its own parts, figures, projects and terms', () => {
  const book = bookOf({ site, edition, view: 'en', date: undefined, part: edition.areas[1] })
  expect(book).toMatchObject({
    language: 'en',
    year: '2032',
    name: fill(ui.en.head.title, {
      city: 'Tingchao',
      year: '2032',
      title: `${fill(ui.en.part.area, { number: '2' })} · ${edition.title.en}`,
    }),
    area: { number: '2', title: { en: 'Field 2, for a better life' } },
    address: 'https://report.example/en/2032/2/',
  })
  expect(flatChapters(book.chapters).map(({ id }) => id)).toEqual([
    '2',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
    '2.6',
  ])
  expect(book.chapters[0]?.before).toBeUndefined()
  expect(book.figures.items.map(({ id, part }) => [id, part])).toEqual([
    ['berths', '2.6'],
    ['places-2-3', '2.3'],
  ])
  expect(book.figures.lead).toEqual({ en: fill(ui.en.copy.figuresOfArea_other, { count: 2 }) })
  expect(book.projects.levels.flatMap(({ items }) => items.map(({ name }) => name.en))).toEqual([
    'permanent site for the fair',
    'seaside tourism city',
    'conversion of the fishing harbor',
  ])
  expect(book.terms.items.map(({ id, name }) => [id, name.zh])).toEqual([
    ['visa-free', '免签入境政策'],
    ['sea-fair', '第四届听潮海博会'],
    ['city-of-lights', '渔火之城'],
    ['marine-ranch', '海洋牧场'],
    ['blue-economy', '蓝色经济'],
  ])
})

test('a book of the whole report has every part, the plan above the first area, and notes where they belong', () => {
  const book = bookOf({ site, edition, view: 'zh', date: undefined })
  const chapters = flatChapters(book.chapters)
  expect(book.area).toBeUndefined()
  expect(book.address).toBe('https://report.example/zh/2032/')
  expect(chapters.map(({ id }) => id)).toEqual([
    ...edition.parts.map(({ id }) => id),
    'pledge-1',
    'pledge-2',
    'pledge-3',
  ])
  expect(chapters.filter(({ before }) => before).map(({ id, before }) => [id, before])).toEqual([
    ['1', { zh: '2032年安排' }],
  ])
  expect(chapters.filter(({ notes }) => notes.length > 0).map(({ id, notes }) => [id, notes])).toEqual([
    ['3.1', [{ label: { zh: ui.zh.copy.note }, text: { zh: edition.notes[0]?.zh } }]],
  ])
  const [requirements, pledges] = [book.chapters[0], book.chapters.at(-1)]
  expect([requirements?.number, pledges?.number, pledges?.sentences]).toEqual(['', '', []])
  expect(chapters.find(({ id }) => id === 'pledge-2')).toMatchObject({ number: '2', address: undefined })
  expect(
    paragraphsOf(chapters.find(({ id }) => id === '4.1')?.sentences ?? []).map((group) => group.length),
  ).toEqual([3, 2])
  expect(book.terms.items).toHaveLength(site.terms.length)
})
