/** A text as the source of a regular expression that matches it and nothing else. */
export function escapeRegex(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
}
