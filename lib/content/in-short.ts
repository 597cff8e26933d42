/** Words of a text that may be long, as problems name it. */
export function inShort(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}
