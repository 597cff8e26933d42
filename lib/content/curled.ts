/** A Chinese text with the quotation marks of print, “ and ”, in turn for those that a keyboard has. */
export function curled(text: string): string {
  let isOpen = false
  return text.replaceAll('"', () => {
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
}
