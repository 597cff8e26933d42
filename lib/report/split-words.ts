/** The words of a list that 、 or commas separate, each with its index in it. */
export function splitWords(list: string): { word: string; index: number }[] {
  return [...list.matchAll(/[^、，,]+/gu)].flatMap(({ 0: part, index }) => {
    const word = part.trim()
    return word === '' ? [] : { word, index: index + part.indexOf(word) }
  })
}
