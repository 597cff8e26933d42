/** A value as a file of JSON. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
