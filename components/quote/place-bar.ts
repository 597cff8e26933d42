/** Below the last line of the selected words, wherever their sentence ends; and always on the screen. */
export function placeBar(bar: HTMLElement, selected: Range | undefined) {
  bar.style.cssText = ''
  const from = bar.getBoundingClientRect()
  const words = selected && [...selected.getClientRects()].at(-1)
  const edge = 8
  const furthest = document.documentElement.clientWidth - edge - from.width
  const left = Math.max(edge, Math.min(words?.left ?? from.left, furthest))
  bar.style.marginInlineStart = `${left - from.left}px`
  if (!words) return
  const above = Number.parseFloat(getComputedStyle(bar).marginTop)
  bar.style.marginTop = `${above + words.bottom + edge - from.top}px`
}
