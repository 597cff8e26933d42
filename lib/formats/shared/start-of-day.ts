import type { SiteFrame } from '../../report/schema.ts'

/** The beginning of a day in the city of the site, as RFC 3339 writes a moment: `2024-03-01T00:00:00+08:00`. */
export function startOfDay(day: string, { timeZone }: Pick<SiteFrame, 'timeZone'>): string {
  // What the zone is ahead of UTC may change within a day: what it is at the beginning is asked for there.
  const near = `${day}T00:00:00${offsetAt(new Date(`${day}T00:00:00Z`), timeZone)}`
  return `${day}T00:00:00${offsetAt(new Date(near), timeZone)}`
}

/** What a zone is ahead of UTC: `+08:00`. */
function offsetAt(date: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', '') || '+00:00'
}
