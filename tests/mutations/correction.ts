/** The fields of a correction that a kind sets. */
export type CorrectionFields = Partial<Record<'date' | 'edition' | 'part' | 'what' | 'why', string>>

/** An entry of `changes.yaml`: a correction of an edition that says nothing in particular, but for some fields. */
export function correction(year: string, fields: CorrectionFields = {}): string {
  const { date, edition, part, what, why } = {
    date: `${year}-03-01`,
    edition: year,
    part: 'requirements',
    what: '改了一个错字。',
    why: '录入有误。',
    ...fields,
  }
  return `- date: ${date}
  edition: "${edition}"
  part: "${part}"
  what: { zh: "${what}", en: A misprint was mended. }
  why: { zh: "${why}", en: The transcription was wrong. }
`
}
