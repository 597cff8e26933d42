import { addBar } from '../add-bar.ts'
import { whenIdle } from '../when-idle.ts'
import { isWanted } from './is-wanted.ts'

/** The path of the page that is shown: another than the address has where that changed without a page. */
let shown = location.pathname

/**
 * Brings the pages of this view to the device at the first sign that the reader goes on: a tap, a key, a second page, or
 * a scroll past the first screen; on a page that is made to go on from, soon after it is loaded.
 */
export function bringWhenGoingOn() {
  // Back to a page that was exchanged in place leads nowhere when the document has been loaded again since.
  addEventListener('popstate', () => location.pathname !== shown && location.reload())
  const signs = new AbortController()
  const { signal } = signs
  const start = () => {
    signs.abort()
    if (isWanted())
      import('./bring.ts')
        .then(({ bring }) =>
          bring({
            addBar,
            shows: (path) => {
              shown = path
            },
          }),
        )
        .catch(() => undefined)
  }
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, start, { signal })
  addEventListener('scroll', () => scrollY > innerHeight && start(), { signal, passive: true })
  const { referrer } = document
  const isSecond = referrer.startsWith(new URL('../', import.meta.url).href)
  if (isSecond || document.querySelector('main[data-ahead]'))
    addEventListener('load', () => whenIdle(() => signal.aborted || start()), { signal })
}
