import { expect, test } from 'vitest'
import { views } from '../../lib/report/view.ts'
import { attribute, type BuiltPage, type BuiltSite, byName, findAll, sites } from './built-site.ts'

interface Link {
  page: BuiltPage
  href: string
  url: URL
  /** Whether it leads to another view on purpose, and says so with hreflang. */
  switches: boolean
}

const origin = 'https://built.example'

/** Every address that a page's elements point to on the site itself. */
function linksIn(page: BuiltPage): Link[] {
  return findAll(page.tree, ({ tagName }) =>
    ['a', 'link', 'script', 'img', 'form', 'blockquote'].includes(tagName),
  ).flatMap(({ element }) => {
    const href = ['href', 'src', 'action', 'cite'].map((name) => attribute(element, name)).find(Boolean)
    if (href === undefined) return []
    const url = new URL(href, `${origin}${page.address}`)
    const switches = element.tagName !== 'a' || element.properties.hrefLang !== undefined
    return url.origin === origin ? [{ page, href, url, switches }] : []
  })
}

/** The sites with their links, all together and those of each page. */
const linked = sites.map((site) => {
  const byFile = new Map(site.pages.map((page) => [page.file, linksIn(page)]))
  return { ...site, byFile, links: [...byFile.values()].flat() }
})

function fileOf({ basePath }: BuiltSite, { pathname }: URL): string | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined
  const path = decodeURIComponent(pathname.slice(basePath.length + 1))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

test.each(linked)('every link of $folder leads to a file', (site) => {
  const files = new Set(site.files)
  const broken = site.links.filter(({ url }) => !files.has(fileOf(site, url) ?? ''))
  expect([...new Set(broken.map(({ page, href }) => `${page.file}: ${href}`))]).toEqual([])
})

test.each(linked)('every fragment of $folder leads to an element', (site) => {
  const ids = new Map(
    site.pages.map(({ file, tree }) => [
      file,
      new Set(
        findAll(tree, ({ properties }) => properties.id !== undefined).map(({ element }) =>
          attribute(element, 'id'),
        ),
      ),
    ]),
  )
  const broken = site.links.filter(({ url }) => {
    const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '')
    return id !== '' && !ids.get(fileOf(site, url) ?? '')?.has(id)
  })
  expect([...new Set(broken.map(({ page, href }) => `${page.file}: ${href}`))]).toEqual([])
})

test.each(linked)('links of $folder stay in their view, except those that say they switch', (site) => {
  const leaving = site.links.filter(
    ({ page, url, switches }) =>
      page.view &&
      !switches &&
      fileOf(site, url)?.endsWith('.html') &&
      !url.pathname.startsWith(`${site.basePath}/${page.view}/`),
  )
  expect(leaving.map(({ page, href }) => `${page.file}: ${href}`)).toEqual([])
})

test.each(sites)('every page of $folder links to itself in the three views', ({ basePath, pages }) => {
  for (const { tree, view, path } of pages.filter((page) => page.view)) {
    const [viewSwitch] = byName(tree, 'view-switch')
    const links = viewSwitch ? byName(viewSwitch, 'a') : []
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      views.map((other) => `${basePath}/${other}/${path}`),
    )
    expect(links.map((link) => attribute(link, 'ariaCurrent'))).toEqual(
      views.map((other) => (other === view ? 'page' : undefined)),
    )
  }
})

test.each(linked)('every page of $folder but the chooser can be reached from the home page', (site) => {
  for (const view of views) {
    const seen = new Set([`${view}/index.html`])
    for (const file of seen)
      for (const { url } of site.byFile.get(file) ?? []) {
        const target = fileOf(site, url)
        if (target?.startsWith(`${view}/`) && target.endsWith('.html')) seen.add(target)
      }
    const pages = site.pages.filter((page) => page.view === view).map(({ file }) => file)
    expect(pages.filter((file) => !seen.has(file))).toEqual([])
  }
})

test.each(sites)('no page of $folder asks a third party for anything', ({ pages }) => {
  const asked = pages.flatMap(({ file, tree }) =>
    findAll(
      tree,
      ({ tagName, properties }) =>
        ['img', 'script', 'iframe', 'source', 'video', 'audio'].includes(tagName) &&
        /^(?:https?:)?\/\//.test(String(properties.src)),
    ).map(() => file),
  )
  expect(asked).toEqual([])
})
