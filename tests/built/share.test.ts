import { expect, test } from 'vitest'
import type { ShareLink } from '../../lib/pages/share-links.ts'
import { languagesOf, type View, views } from '../../lib/report/view.ts'
import { joinWords, shortTitle } from '../../lib/words/words.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { attribute, type BuiltPage, byName, fixture, pageOf, textOf } from './built-site.ts'

/** The links that hand a page to a service: each service reads the words and the address in parameters of its own. */

const services = [
  'weibo',
  'x',
  'whatsapp',
  'telegram',
  'linkedin',
  'email',
] as const satisfies ShareLink['id'][]

/** A title as it stands alone: city and year, then number and title. */
const alone = (language: 'zh' | 'en', year: string, title: string) =>
  fill(ui[language].head.title, { city: fixture.content.shortCity[language], year, title })
const [zh, en] = [
  alone('zh', cityYear, '2.4 激发消费潜能'),
  alone('en', cityYear, '2.4 Unlock consumption potential'),
]
const titles: Record<View, string> = { zh, en, 'zh-en': `${zh} / ${en}` }

test.each(views)('in %s a task goes to each service with its title and its address', (view) => {
  const page = pageOf(fixture, view, { kind: 'part', edition: cityYear, part: '2.4' })
  expect(sharedFrom(page, view)).toEqual(
    taken(titles[view], `https://report.example/report/${view}/${cityYear}/2.4/`),
  )
})

test.each(views)('in %s so does every part, and the whole report', (view) => {
  for (const edition of fixture.content.editions) {
    const pages = [
      { page: pageOf(fixture, view, { kind: 'report', edition: edition.id }), part: undefined },
      ...edition.parts.map((part) => ({
        page: pageOf(fixture, view, { kind: 'part', edition: edition.id, part: part.id }),
        part,
      })),
    ]
    for (const { page, part } of pages) {
      const named = languagesOf(view).map((language) => [
        language,
        alone(
          language,
          edition.id,
          part
            ? `${part.number} ${(view === 'zh-en' ? shortTitle(part.title) : part.title)[language]}`.trim()
            : edition.title[language],
        ),
      ])
      const title = joinWords(Object.fromEntries(named))
      expect(sharedFrom(page, view), page.file).toEqual(taken(title, origin + page.address))
    }
  }
})

/** What each service is to be given. */
function taken(title: string, url: string): Record<ShareLink['id'], unknown> {
  return {
    weibo: ['https://service.weibo.com/share/share.php', { url, title }],
    x: ['https://x.com/intent/post', { url, text: title }],
    whatsapp: ['https://wa.me/', { text: `${title} ${url}` }],
    telegram: ['https://t.me/share/url', { url, text: title }],
    // It takes the words from the page itself.
    linkedin: ['https://www.linkedin.com/sharing/share-offsite/', { url }],
    email: ['mailto:', { subject: title, body: `${title}\r\n${url}` }],
  }
}

/** Where the links that are named for the services lead, and what they carry. */
function sharedFrom({ tree }: BuiltPage, view: View) {
  const links = byName(tree, 'a')
  return Object.fromEntries(
    services.map((service) => {
      const name = languagesOf(view)
        .map((language) => ui[language].share[service])
        .join(' ')
      const [href = ''] = links.filter((link) => textOf(link) === name).map((link) => attribute(link, 'href'))
      // Mail programs show a plus sign where the web reads a space.
      expect(href).not.toContain('+')
      const [address, query] = href.split('?')
      return [service, [address, Object.fromEntries(new URLSearchParams(query))]]
    }),
  )
}
