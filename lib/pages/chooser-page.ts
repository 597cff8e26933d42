import type { Metadata } from 'next'
import { downloadsList } from '../formats/downloads-list.ts'
import { headLinks } from '../formats/head-links.ts'
import { address, canonical, fileAddress } from '../report/address.ts'
import { alternatesOf } from '../report/alternates.ts'
import { filingLinks } from '../report/filing-links.ts'
import type { Site } from '../report/site.ts'
import { languageOf, pageLanguageTag, type View } from '../report/view.ts'
import { languages } from '../report/vocabulary.ts'
import { reportName } from '../words/report-name.ts'
import { siteDescription } from '../words/site-description.ts'
import { type StringKey, string } from '../words/strings.ts'
import { cardOf } from './card-of.ts'
import { leftAtIn } from './left-at.ts'

/** What the language chooser shows. */
export type ChooserData = ReturnType<typeof chooserData>

/** The page at the root of the site: both titles and plain links; no forced redirect. */
export function chooserData(site: Site) {
  const edition = site.editions[0]
  if (!edition) throw new Error('no edition')
  const both = (key: StringKey) => ({ zh: string('zh', key), en: string('en', key) })
  const link = (view: View, key: 'chooser.zh' | 'chooser.en' | 'chooser.zhEn') => ({
    view,
    href: address(view, { kind: 'home' }),
    lang: pageLanguageTag(view),
    text: string(languageOf(view), key),
  })
  return {
    headLinks: headLinks('home', {
      site,
      edition,
      view: 'zh-en',
      date: downloadsList().date,
    }),
    year: edition.id,
    title: reportName(site, edition),
    label: both('chooser.title'),
    last: both('chooser.last'),
    left: languages.map((language) => leftAtIn(edition, language)),
    filing: filingLinks(site),
    links: [link('zh', 'chooser.zh'), link('en', 'chooser.en'), link('zh-en', 'chooser.zhEn')],
  }
}

/** Both names and descriptions, since the page belongs to no language. */
export function chooserMetadata(site: Site): Metadata {
  const [edition] = site.editions
  const url = canonical(fileAddress(''))
  const title = `${site.name.zh} / ${site.name.en}`
  const description = languages
    .map((language) => siteDescription(site, 'chooser.description', language))
    .join(' / ')
  return {
    title,
    description,
    alternates: url
      ? { canonical: url, languages: Object.fromEntries(alternatesOf(undefined, { kind: 'home' })) }
      : undefined,
    openGraph: {
      type: 'website',
      locale: 'zh_CN',
      alternateLocale: 'en_US',
      siteName: title,
      title,
      description,
      ...(url && edition ? { url, images: [cardOf({ site, edition, view: 'zh-en' })] } : {}),
    },
    twitter: { card: 'summary_large_image' },
  }
}
