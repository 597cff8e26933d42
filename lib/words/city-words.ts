import type { SiteFrame } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'

/** What interface strings say of a city: its name, what a part of it is called, and what several are. */
export function cityWords(
  { city, district, districts }: Pick<SiteFrame, 'city' | 'district' | 'districts'>,
  language: Language,
): Record<'city' | 'district' | 'districts', string> {
  // In the middle of a Chinese sentence one is called as several are.
  const several = language === 'zh' ? district : districts
  return { city: city[language], district: district[language], districts: several[language] }
}
