import type { Language } from '../../report/vocabulary.ts'

/** A day in words, as it is in Haikou: 2026年11月26日, November 26, 2026. */
export function longDay(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'Asia/Shanghai',
  }).format(date)
}
