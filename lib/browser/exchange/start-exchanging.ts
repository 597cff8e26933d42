import { addStyle } from '../add-style.ts'
import { announce } from '../announce.ts'
import type { Bundle } from '../offline/bundle.ts'
import type { PagesFacts } from '../offline/bundles.ts'
import { isFresh } from '../offline/confirmed.ts'
import { dressTitles } from '../offline/load-letters.ts'
import { readPage } from '../offline/packed-page.ts'
import type { Store } from '../offline/store.ts'
import { exchangePage } from './exchange-page.ts'

/** The Navigation API (HTML, “The Navigation API”), as far as it is used here; TypeScript’s library has no types of it. */
interface NavigateEvent extends Event {
  readonly canIntercept: boolean
  readonly hashChange: boolean
  readonly downloadRequest: string | null
  readonly formData: FormData | null
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse'
  readonly destination: { readonly url: string }
  intercept(options: { handler: () => Promise<void>; scroll: 'manual' }): void
  scroll(): void
}

interface Options {
  store: Store
  bundle: Bundle<PagesFacts>
  /** When the site was last asked, in milliseconds since 1970. */
  since: number
  /** Told the path of the page that is shown. */
  shows(path: string): void
  /** Of the end of this release. */
  signal: AbortSignal
}

/**
 * Exchanges pages in place from now on, where the browser has the Navigation API and the page is on the device; all other
 * navigation is the browser’s.
 */
export function startExchanging({ store, bundle, since, shows, signal }: Options): void {
  const { navigation } = window as { navigation?: EventTarget }
  const ofView = ` data-bundle=${document.documentElement.dataset.bundle} `
  addStyle(bundle.facts.rules)
  const onNavigate = (event: NavigateEvent) => {
    const html = pageFor(event)
    if (html === undefined) return
    const { pathname, hash } = new URL(event.destination.url)
    const isLed = hash !== '' || event.navigationType === 'traverse'
    shows(pathname)
    event.intercept({
      scroll: 'manual',
      handler: async () => {
        try {
          dressTitles()
          exchangePage(html, isLed)
          event.scroll()
          announce(document.title)
        } catch {
          location.reload()
        }
      },
    })
  }
  navigation?.addEventListener('navigate', (event) => onNavigate(event as NavigateEvent), { signal })

  /** The page that a navigation leads to, where it is to be exchanged. */
  function pageFor(event: NavigateEvent): string | undefined {
    const { canIntercept, hashChange, downloadRequest, formData, navigationType, destination } = event
    if (!canIntercept || hashChange || downloadRequest !== null || formData) return undefined
    if (navigationType === 'reload' || new URL(destination.url).pathname === location.pathname)
      return undefined
    // Back leads to a page that was there; any other is new, and not older than the patience of the store.
    if (navigationType !== 'traverse' && !isFresh({ at: since })) return undefined
    const path = store.pathOf(destination.url) ?? ''
    const packed = bundle.get(path)
    // The bundle has pages of no view too, which have another frame.
    return packed?.includes(ofView) ? readPage(packed, path) : undefined
  }
}
