/**
 * Arabic digits as both languages write them, as the source of a regular expression: 8, 2024, 10,000, 2.3. Thousands are
 * set apart by commas or by the thin spaces of GB/T 15835.
 */
export const arabicDigits = String.raw`(?:\d{1,3}(?:[,\u2005\u2009\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?`

/** The value of such digits. */
export function readArabic(digits: string): number {
  return Number(digits.replaceAll(/[^\d.]/gu, ''))
}

/** Takes away the noise of binary fractions: 2.3 × 1e8 is 230000000, not 229999999.99999997. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(15))
}
