import { addBar } from '../add-bar.ts'
import { tellFailedLoad } from '../tell-failed-load.ts'
import { whenIdle } from '../when-idle.ts'
import { isWanted } from './is-wanted.ts'

/** The path of the page that is shown: another than the address has where that changed without a page. */
let shown = location.pathname
/** Of the end of this release. */
const release = new AbortController()

/**
 * Brings the pages of this view to the device at the first sign that the reader goes on: a tap, a key, a second page, or
 * a scroll past the first screen; on a page that is made to go on from, soon after it is loaded. Who is about to keep
 * everything gets this view with the others. When the worker says that the site has another release, pages come from there
 * again, and the reader is told if the text of this one has changed.
 */
export function bringWhenGoingOn() {
  // Back to a page that was exchanged in place leads nowhere when the document has been loaded again since.
  addEventListener('popstate', () => location.pathname !== shown && location.reload())
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (document.documentElement.dataset.bundle?.endsWith(`-${data}`)) return
    release.abort()
    import('./tell-update.ts').then(({ tellUpdate }) => tellUpdate(addBar), tellFailedLoad)
  })
  const signs = new AbortController()
  const { signal } = signs
  const start = (sign?: Event) => {
    if (sign?.target instanceof Element && sign.target.closest('keep-all')) return
    signs.abort()
    if (isWanted()) import('./bring.ts').then(({ bring }) => bring(options)).catch(() => undefined)
  }
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, start, { signal })
  addEventListener('scroll', () => scrollY > innerHeight && start(), { signal, passive: true })
  const isSecond = document.referrer.startsWith(new URL('../', import.meta.url).href)
  if (isSecond || document.querySelector('main[data-ahead]'))
    addEventListener('load', () => whenIdle(() => signal.aborted || start()), { signal })
}

const options = {
  signal: release.signal,
  shows(path: string) {
    shown = path
  },
}
