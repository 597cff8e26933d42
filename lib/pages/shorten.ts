/** The end of a word or number, which a cut may have split: `10,0` of 10,000, or 15 of 15万. */
const lastRun = /[\w.,%’–-]+$/

/** The beginning of a text of at most so many characters, cut before a word or number, with a mark of the cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(lastRun, '').trimEnd()}…`
}
