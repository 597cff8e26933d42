import type { SiteFrame } from '../../report/schema.ts'

/** A day as the city of the site counts it, `2024-02-19`. */
export function isoDay(date: Date, { timeZone }: Pick<SiteFrame, 'timeZone'>): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date)
}
