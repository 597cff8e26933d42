/** Between the bar and the words it belongs to, and at the edges of the screen, in pixels. */
const gap = 6

/**
 * Below the last line of the words that the bar belongs to, or above their first where the screen has no room below; never
 * over them, and never beyond the sides of the screen.
 * @param words the sentence, or the range that is selected
 */
export function placeBar(bar: HTMLElement, words: Element | Range): void {
  bar.style.cssText = ''
  const from = bar.getBoundingClientRect()
  const lines = [...words.getClientRects()].sort((one, other) => one.bottom - other.bottom)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  const page = document.documentElement
  const foot = innerHeight - Number.parseFloat(page.style.scrollPaddingBottom || '0')
  const above = first.top - gap - from.height
  const hasRoomBelow = last.bottom + gap + from.height <= foot
  const top = hasRoomBelow || above < 0 ? last.bottom + gap : above
  const furthest = page.clientWidth - gap - from.width
  const left = Math.max(gap, Math.min(last.left, furthest))
  bar.style.marginInlineStart = `${left - from.left}px`
  bar.style.marginTop = `${top - from.top}px`
}
