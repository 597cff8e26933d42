/**
 * On a page longer than four screens the header's controls come back at the top of the screen when the reader scrolls
 * up, and go when the reader scrolls down. What the page itself scrolls to they do not cover: they go when an address
 * leads to a place of the page, or the focus to what is on it (WCAG 2.4.11). While the keyboard is in them they stay.
 */
export function followScroll() {
  const header = document.querySelector<HTMLElement>('.site-header')
  const controls = header?.lastElementChild
  if (!header || !(controls instanceof HTMLElement)) return
  let top = scrollY
  let isLed = false
  const go = () => {
    isLed = true
    header.removeAttribute('data-back')
  }
  const follow = () => {
    const up = top - scrollY
    top = scrollY
    const isRead = up > 0 && up < innerHeight / 2 && !isLed
    isLed = false
    if (up === 0 || controls.querySelector(':focus-visible')) return
    const isFar = top > header.offsetHeight && document.documentElement.scrollHeight > 4 * innerHeight
    header.toggleAttribute('data-back', isRead && isFar)
    header.style.top = `${-controls.offsetTop}px`
  }
  addEventListener('scroll', follow, { passive: true })
  addEventListener('hashchange', go)
  addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && target.closest('main, footer') && go(),
  )
}
