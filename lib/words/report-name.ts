import type { EditionFrame, SiteFrame } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { bareTitle } from './bare-title.ts'
import { string } from './strings.ts'

/** The report of an edition with city and year: 听潮市2024年政府工作报告摘要（二）. */
export function reportName(
  site: Pick<SiteFrame, 'city'>,
  edition: Pick<EditionFrame, 'title'> & { id: string },
): Record<Language, string> {
  const name = (language: Language) =>
    string(language, 'home.heading', {
      city: site.city[language],
      year: edition.id,
      title: bareTitle(site, edition, language),
    })
  return { zh: name('zh'), en: name('en') }
}
