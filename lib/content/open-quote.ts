/**
 * The first quotation mark of the first line that has an odd number of them: where one was opened, and not at the end
 * of the file.
 */
export function openQuote(text: string): number {
  let offset = 0
  for (const line of text.split('\n')) {
    const marks = [...line.replace(/(?:^|\s)#.*$/, '').matchAll(/(?<!\\)"/g)]
    if (marks.length % 2 === 1) return offset + (marks.at(-1)?.index ?? 0)
    offset += line.length + 1
  }
  return Math.max(0, text.length - 1)
}
