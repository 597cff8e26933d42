/** Lets the header come back (come-back.ts) from when the page is first scrolled. */
export function letHeaderComeBack() {
  const begin = () =>
    import('./come-back.ts').then(({ followScroll }) => followScroll()).catch(() => undefined)
  addEventListener('scroll', begin, { once: true, passive: true })
}
