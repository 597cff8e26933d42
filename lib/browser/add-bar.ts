let place: HTMLElement | undefined
let bars: HTMLElement | undefined

/** Adds a bar at the bottom of the screen. */
export type AddBar = (bar: HTMLElement) => void

/**
 * Adds a bar to those at the bottom of the screen. They stand in the top layer, where no container of an older browser
 * holds them, and never take more than half of the screen. The page keeps as much room free at its end, and when it
 * scrolls to what has the focus, as they cover (WCAG 2.4.11).
 */
export function addBar(bar: HTMLElement) {
  place ??= document.createElement('div')
  bars ??= place.appendChild(document.createElement('div'))
  bars.append(bar)
  if (place.isConnected) return
  place.className = 'bars'
  bars.popover = 'manual'
  bars.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:3;width:auto;max-height:50dvh;margin:0;border:0;padding:0;overflow:auto;color:var(--ink);background:var(--glow)'
  document.body.append(place)
  bars.showPopover?.()
  new ResizeObserver(([entry]) => {
    const height = `${entry?.borderBoxSize[0]?.blockSize}px`
    document.documentElement.style.scrollPaddingBottom = height
    if (place) place.style.height = height
  }).observe(bars)
}
