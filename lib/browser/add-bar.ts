let place: HTMLElement | undefined
let bars: HTMLElement | undefined

/** Adds a bar at the bottom of the screen. */
export type AddBar = (bar: HTMLElement) => void

/**
 * Adds a bar to those at the bottom of the screen, of which they never take more than half. They stand in the top layer;
 * a browser that has none would fix them to the end of its page, so there they are the end of it and stay in sight. The
 * page keeps as much room free at its end, and when it scrolls to what has the focus, as they cover (WCAG 2.4.11).
 */
export function addBar(bar: HTMLElement) {
  place ??= document.createElement('div')
  bars ??= place.appendChild(document.createElement('div'))
  bars.append(bar)
  if (place.isConnected) return
  place.className = 'bars'
  bars.popover = 'manual'
  bars.style.cssText =
    'position:fixed;inset:auto 0 0;width:auto;max-height:50vh;max-height:50dvh;margin:0;border:0;border-radius:.75rem .75rem 0 0;padding:0;overflow:auto;color:inherit;background:var(--color-glow);box-shadow:0 -1px var(--color-strong),0 0 2rem #0003'
  document.body.append(place)
  if (bars.showPopover) bars.showPopover()
  else {
    place.style.cssText = 'position:sticky;bottom:0;z-index:3'
    bars.style.position = 'static'
  }
  new ResizeObserver(([entry]) => {
    const height = `${entry?.borderBoxSize[0]?.blockSize}px`
    document.documentElement.style.scrollPaddingBottom = height
    if (place) place.style.height = height
  }).observe(bars)
}
