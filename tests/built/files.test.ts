import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attribute, type BuiltPage, byName, findAll, fixture, site, sites, textOf } from './built-site.ts'

/** The files beside the pages, and what pages say to machines. */

test.each(sites)('the sitemap of $folder lists every page once, with both languages', ({ folder, pages }) => {
  const origin = folder === 'out' ? '' : 'https://report.example'
  const locations = entries(join(folder, 'sitemap.xml'))
  expect(locations.map(({ location }) => location).toSorted()).toEqual(
    pages
      .filter(({ type }) => type !== '404')
      .map(({ address }) => `${origin}${address}`)
      .toSorted(),
  )
  const known = new Set(locations.map(({ location }) => location))
  for (const { location, alternates } of locations.slice(1)) {
    expect(alternates.map(([language]) => language)).toEqual(['zh-CN', 'en'])
    const path = location.replace(/\/(?:zh-en|zh|en)\//, '/*/')
    for (const [language, href] of alternates) {
      expect(known.has(href)).toBe(true)
      expect(href.replace(language === 'en' ? '/en/' : '/zh/', '/*/')).toBe(path)
    }
  }
})

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
  expect(readFileSync('out/robots.txt', 'utf8')).toBe('User-agent: *\nAllow: /\n')
  expect(readFileSync(join(fixture.folder, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://report.example/report/sitemap.xml\n',
  )
})

test.each(sites)(
  'the web app manifest of $folder starts inside the site, and its icons have their sizes',
  ({ folder, basePath }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'))
    expect(manifest).toMatchObject({ lang: 'zh-CN', start_url: `${basePath}/`, scope: `${basePath}/` })
    expect(manifest.name).not.toBe('')
    expect([...manifest.short_name].length).toBeLessThanOrEqual(6)
    expect(manifest.short_name_localized.en.length).toBeLessThanOrEqual(12)
    for (const { src, type, sizes } of manifest.icons) {
      expect(src.startsWith(`${basePath}/`)).toBe(true)
      const icon = readFileSync(join(folder, src.slice(basePath.length)))
      if (type === 'image/png') expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes)
    }
  },
)

test('with SITE_URL every page names its own address and the same page in both languages', () => {
  for (const { tree, view, path, address, file } of fixture.pages.filter((page) => page.view)) {
    const full = (other: string) => `https://report.example/report/${other}/${path}`
    expect([file, ...linksTo(tree, 'canonical')]).toEqual([file, `https://report.example${address}`])
    const alternates = findAll(
      tree,
      ({ tagName, properties }) => tagName === 'link' && properties.hrefLang !== undefined,
    ).map(({ element }) => [attribute(element, 'hrefLang'), attribute(element, 'href')])
    expect(Object.fromEntries(alternates)).toEqual({
      'zh-CN': full('zh'),
      en: full('en'),
      'x-default': path === '' ? 'https://report.example/report/' : full('zh'),
    })
    expect(view).toBeDefined()
  }
})

test('without SITE_URL no page names an address it may not have', () => {
  expect(site.pages.flatMap(({ tree }) => linksTo(tree, 'canonical'))).toEqual([])
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

test('parts name the parts before and after them', () => {
  for (const view of ['zh', 'en', 'zh-en'])
    expect(walk(site.pages, `/${view}/2024/requirements/`)).toEqual(
      [
        'requirements',
        ...site.pages
          .filter((page) => page.view === view && page.type === 'task')
          .map(({ path }) => path.split('/')[1] ?? ''),
        'pledges',
      ].map((part) => `/${view}/2024/${part}/`),
    )
})

function walk(pages: BuiltPage[], address: string): string[] {
  const page = pages.find((candidate) => candidate.address === address)
  const next = page && byName(page.tree, 'a').find(({ properties }) => String(properties.rel) === 'next')
  return [address, ...(next ? walk(pages, attribute(next, 'href') ?? '') : [])]
}

test.each(sites)(
  'the 404 page of $folder says so in both languages and has the contents',
  ({ pages, basePath }) => {
    const page = pages.find(({ type }) => type === '404')
    const newest = basePath ? '2025' : '2024'
    expect(page && byName(page.tree, 'h1').map((heading) => textOf(heading).trim())).toHaveLength(1)
    for (const view of ['zh', 'en']) {
      const tasks = pages.filter(
        (other) => other.view === view && other.type === 'task' && other.path.startsWith(newest),
      )
      const links = page ? byName(page.tree, 'a').map((link) => attribute(link, 'href')) : []
      expect(links).toEqual(
        expect.arrayContaining([`${basePath}/${view}/`, ...tasks.map(({ address }) => address)]),
      )
    }
  },
)

function linksTo(tree: BuiltPage['tree'], rel: string): (string | undefined)[] {
  return findAll(tree, ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === rel).map(
    ({ element }) => attribute(element, 'href'),
  )
}
