/** The Han characters of a text, each once, in the order of their codes: build and browser count them alike. */
export function hanIn(text: string): string[] {
  return [...new Set(text.match(/\p{Script=Han}/gu))].sort()
}
