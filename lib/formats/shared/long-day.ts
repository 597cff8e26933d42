import type { SiteFrame } from '../../report/schema.ts'
import type { Language } from '../../report/vocabulary.ts'

/** A day in words, as it is in the city of the site: 2026年11月26日, November 26, 2026. */
export function longDay(date: Date, language: Language, { timeZone }: Pick<SiteFrame, 'timeZone'>): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    dateStyle: 'long',
    timeZone,
  }).format(date)
}
