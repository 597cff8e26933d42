import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { sitePages } from '../../lib/pages/site-pages.ts'
import { views } from '../../lib/report/view.ts'
import { languages } from '../../lib/report/vocabulary.ts'
import {
  attribute,
  type BuiltPage,
  byName,
  findAll,
  fixture,
  linksOf,
  pageOf,
  partPage,
  site,
  sites,
  textOf,
} from './built-site.ts'

/** The files beside the pages, and what pages say to machines. */

test.each(sites)(
  'the sitemap of $folder lists every page once, and says of its languages what its head says',
  (built) => {
    const { folder, origin, pages } = built
    const locations = entries(join(folder, 'sitemap.xml'))
    expect(locations.map(({ location }) => location).toSorted()).toEqual(
      pages
        .filter(({ type }) => type !== '404' && type !== 'offline')
        .map(({ address }) => `${origin}${address}`)
        .toSorted(),
    )
    const known = new Map(locations.map(({ location, alternates }) => [location, alternates]))
    for (const { tree, address, view } of pages) {
      const alternates = known.get(`${origin}${address}`) ?? []
      // Without an address heads name no other page.
      if (linksTo(tree, 'canonical').length > 0) expect(alternatesOf(tree), address).toEqual(alternates)
      // Search engines ignore languages that are not answered.
      for (const [, href] of alternates) expect(known.get(href), href).toEqual(alternates)
      const others = alternates.filter(([language]) => language !== 'x-default')
      if (view === 'zh' || view === 'en')
        expect(others.map(([, href]) => href)).toEqual(
          languages.map((language) => `${origin}${address.replace(`/${view}/`, `/${language}/`)}`),
        )
    }
  },
)

function entries(path: string): { location: string; alternates: [string, string][] }[] {
  const [, ...urls] = readFileSync(path, 'utf8').split('<url>')
  return urls.map((url) => ({
    location: /<loc>([^<]*)<\/loc>/.exec(url)?.[1] ?? '',
    alternates: [...url.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, language = '', href = '']) => [language, href],
    ),
  }))
}

test('robots.txt lets everybody read, and names the sitemap once the address is known', () => {
  expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n')
  expect(readFileSync(join(fixture.folder, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://report.example/report/sitemap.xml\n',
  )
})

test.each(sites)(
  'the web app manifest of $folder starts inside the site, and its icons have their sizes',
  ({ folder, basePath, content }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'))
    const [id, start_url, scope] = Array(3).fill(`${basePath}/`)
    expect(manifest).toMatchObject({ lang: 'zh-CN', id, start_url, scope })
    expect(manifest.description).toMatch(/\p{Script=Han}/u)
    expect(manifest.description_localized.en).toMatch(/[a-z]/)
    expect(manifest.name).toBe(content.name.zh)
    expect(manifest.icons.length).toBeGreaterThan(0)
    expect([...manifest.short_name].length).toBeLessThanOrEqual(6)
    expect(manifest.short_name_localized.en.length).toBeLessThanOrEqual(12)
    for (const { src, type, sizes } of manifest.icons) {
      expect(src.startsWith(`${basePath}/`)).toBe(true)
      const icon = readFileSync(join(folder, src.slice(basePath.length)))
      if (type === 'image/png') expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes)
    }
  },
)

test('an icon that systems cut to their shape shows nothing outside the circle that all of them keep', () => {
  const { icons } = JSON.parse(readFileSync(join(site.folder, 'manifest.webmanifest'), 'utf8'))
  const maskable = icons.filter((icon: { purpose?: string }) => icon.purpose === 'maskable')
  expect(maskable).toHaveLength(1)
  const { data, width, height } = PNG.sync.read(readFileSync(join(site.folder, maskable[0].src)))
  const colors = new Set<number>()
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (Math.hypot(x - width / 2, y - height / 2) > 0.4 * width)
        colors.add(data.readUInt32BE(4 * (y * width + x)))
  // One colour, which is opaque.
  expect([...colors].map((color) => color & 0xff)).toEqual([0xff])
})

test('with SITE_URL every page names its own address and, unless it is bilingual, the same page in both languages', () => {
  const inViews = fixture.pages.filter(({ view }) => view)
  expect(inViews).toHaveLength(views.length * sitePages(fixture.content).length)
  for (const { tree, path, address, file, view } of inViews) {
    const full = (other: string) => `https://report.example/report/${other}/${path}`
    expect([file, ...linksTo(tree, 'canonical')]).toEqual([file, `https://report.example${address}`])
    expect(Object.fromEntries(alternatesOf(tree)), file).toEqual(
      view === 'zh-en'
        ? {}
        : {
            'zh-CN': full('zh'),
            en: full('en'),
            'x-default': path === '' ? 'https://report.example/report/' : full('zh'),
          },
    )
  }
})

test('a page that is of no view names no address of its own, but for the chooser', () => {
  const inNoView = fixture.pages.filter(({ view }) => !view)
  expect(inNoView.map(({ type }) => type).toSorted()).toEqual(['404', 'chooser', 'offline'])
  const named = inNoView.flatMap(({ tree, type }) => linksTo(tree, 'canonical').map((href) => [type, href]))
  expect(named).toEqual([['chooser', 'https://report.example/report/']])
})

test('without SITE_URL no page names an address it may not have', () => {
  expect(site.pages.flatMap(({ tree }) => [...linksTo(tree, 'canonical'), ...alternatesOf(tree)])).toEqual([])
})

test('every address of the fixture lives under /report/', () => {
  const wrong = fixture.pages.flatMap(({ file, tree }) =>
    findAll(tree, ({ properties }) => properties.href !== undefined || properties.src !== undefined)
      .map(({ element }) => attribute(element, 'href') ?? attribute(element, 'src') ?? '')
      .filter((href) => href.startsWith('/') && !href.startsWith('/report/'))
      .map((href) => `${file}: ${href}`),
  )
  expect(wrong).toEqual([])
})

test.each(sites)('parts of $folder name the parts before and after them', (built) => {
  for (const edition of built.content.editions)
    for (const view of views)
      for (const middle of [edition.tasks, edition.areas]) {
        const { requirements, pledges } = edition
        const parts = [...(requirements ? [requirements] : []), ...middle, ...(pledges ? [pledges] : [])]
        const line = parts.map((part) => partPage(built, view, edition, part))
        for (const [index, page] of line.entries()) {
          const named = (rel: string) =>
            byName(page.tree, 'a')
              .filter(({ properties }) => String(properties.rel) === rel)
              .map((link) => attribute(link, 'href'))
          // The requirements and the pledges stand in both lines: they lead on to the first task, and back to the last.
          const inBoth = page.type === 'requirements' || page.type === 'pledges'
          if (middle === edition.areas && inBoth) continue
          expect(named('prev'), page.file).toEqual(
            line
              .slice(0, index)
              .slice(-1)
              .map(({ address }) => address),
          )
          expect(named('next'), page.file).toEqual(
            line
              .slice(index + 1)
              .slice(0, 1)
              .map(({ address }) => address),
          )
        }
      }
})

test.each(sites)('the 404 page of $folder says so in both languages and has the contents', (built) => {
  const page = built.pages.find(({ type }) => type === '404')
  const [newest] = built.content.editions
  if (!page || !newest) throw new Error('there is no 404 page, or no edition')
  expect(byName(page.tree, 'h1').map((heading) => textOf(heading).trim())).toHaveLength(1)
  for (const view of ['zh', 'en'] as const) {
    const tasks = newest.tasks.map((task) => partPage(built, view, newest, task).address)
    expect(linksOf(page)).toEqual(
      expect.arrayContaining([pageOf(built, view, { kind: 'home' }).address, ...tasks]),
    )
  }
})

function linksTo(tree: BuiltPage['tree'], rel: string): (string | undefined)[] {
  return findAll(tree, ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === rel).map(
    ({ element }) => attribute(element, 'href'),
  )
}

/** The same page in other languages: their tags and addresses. */
function alternatesOf(tree: BuiltPage['tree']): (string | undefined)[][] {
  return byName(tree, 'link')
    .filter(({ properties }) => properties.hrefLang !== undefined)
    .map((link) => [attribute(link, 'hrefLang'), attribute(link, 'href')])
}
