/** A moment as feeds, sitemaps and books write it (RFC 3339), to the second: `2024-02-19T00:00:00Z`. */
export function stamp(date: Date): string {
  return date.toISOString().replace(/\.\d+/, '')
}
