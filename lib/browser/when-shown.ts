/** Does something as soon as the reader sees the page: at once, or when a page that was prerendered is opened. */
export function whenShown(act: () => void) {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', act, { once: true })
  } else act()
}
