import type { Metadata } from 'next'
import { downloadsList } from '../formats/downloads-list.ts'
import { citedWork } from '../formats/shared/citations/work.ts'
import { stamp } from '../formats/shared/stamp.ts'
import { canonical } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import { languageOf } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { concernName } from '../words/concern-name.ts'
import { reportName } from '../words/report-name.ts'
import { cardOf } from './card-of.ts'
import { citationTags } from './citation-tags.ts'
import { kindOf } from './kind-of.ts'
import type { PageContext } from './page-context.ts'
import { shorten } from './shorten.ts'

const locales: Record<Language, string> = { zh: 'zh_CN', en: 'en_US' }

/** The most characters of a title that services are given; most of them show fewer. */
const titleLength = 200

/** What a page says to machines beside its title and description; both in the languages of the view. */
export function machineMetadata(context: PageContext, title: string, description: string): Metadata {
  const { site, view, page } = context
  const language = languageOf(view)
  const url = canonical(context.href(page))
  const { date } = downloadsList()
  const cited = kindOf(page.kind).work ? citedWork({ ...context, date }, language) : undefined
  return {
    openGraph: {
      ...(cited ? { type: 'article', modifiedTime: date && stamp(date) } : { type: 'website' }),
      locale: locales[language],
      alternateLocale: locales[language === 'zh' ? 'en' : 'zh'],
      siteName: site.name[language],
      title: shorten(title, titleLength - 1),
      description,
      ...(url ? { url, images: [cardOf(context)] } : {}),
    },
    twitter: { card: 'summary_large_image' },
    other: {
      ...(cited ? citationTags(context, cited, url) : {}),
      ...(view !== 'en' ? governmentMeta(context, url) : {}),
    },
  }
}

/**
 * The set usual on the pages of Chinese governments, for portals that take the site in; its `Description` is the
 * page's own. Codes and dates only as `content/site.yaml` gives them.
 */
function governmentMeta(
  { site, page, edition, part, concern }: PageContext,
  url: string | undefined,
): Record<string, string> {
  const { siteIdCode, siteDomain, pubDate } = site.government ?? {}
  return {
    SiteName: site.name.zh,
    ...(siteDomain ? { SiteDomain: siteDomain } : {}),
    ...(siteIdCode ? { SiteIDCode: siteIdCode } : {}),
    ColumnName: reportName(site, edition).zh,
    ...(kindOf(page.kind).work
      ? {
          ArticleTitle: concern ? concernName(concern, 'zh') : (part ?? edition).title.zh,
          ContentSource: edition.issuer.zh,
          // The site names one day, which is that of its newest report.
          ...(pubDate && edition === site.editions[0] ? { PubDate: pubDate } : {}),
        }
      : {}),
    ...(part ? { Keywords: keywordsOf(site, part, 'zh').join(',') } : {}),
    ...(url ? { Url: url } : {}),
  }
}

/** The terms a part uses, in one language and in the order of the glossary; of a part without any, its title. */
export function keywordsOf(site: Site, part: Part, language: Language): string[] {
  const terms = site.terms.filter((term) => part.terms.includes(term)).map((term) => term[language])
  return terms.length > 0 ? terms : [part.title[language]]
}
