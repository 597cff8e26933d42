/** What is no day of a year, or not written as one (ISO 8601). */
export function impossibleDays(year: string): string[] {
  const days = ['99-99', '02-30', '00-10', '13-01', '3-1', '03-01T10:00', '3月1日']
  return [
    ...days.map((day) => `${year}-${day}`),
    '2023-02-29',
    `${year}/03/01`,
    `01-03-${year}`,
    '24-03-01',
    'soon',
    '',
  ]
}

/** Days on which nobody published or mended a report. */
export const unlikelyDays = ['2999-01-01', '1999-01-01', '0001-01-01', '9999-12-31']
