import { PageElement } from '../../lib/browser/page-element.ts'
import { whenShown } from '../../lib/browser/when-shown.ts'

const storedView = `${STORED}view`
const storedPlace = `${STORED}place`

/**
 * `<view-switch>`: its links keep what is searched for and the sentence in the address; where there is none, the other
 * view opens at the sentence that the reader has scrolled to, which nobody chose and nothing marks. The view of this page
 * is remembered for the language chooser, however the reader came to it.
 */
export class ViewSwitch extends PageElement {
  /** Where the top of the screen is, and where it was when the reader turned back up to this switch. */
  #top = 0
  #reached = 0

  begin(signal: AbortSignal) {
    for (const event of ['pointerdown', 'focusin', 'click']) this.addEventListener(event, this)
    addEventListener('scroll', this, { passive: true, signal })
    const remember = () => rememberView(this.querySelector<HTMLElement>('[aria-current]')?.dataset.view)
    whenShown(() => {
      goOnReading()
      remember()
    })
    addEventListener('pageshow', ({ persisted }) => persisted && remember(), { signal })
  }

  handleEvent(event: Event) {
    if (event.type === 'scroll') return this.#follow()
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    link.search = location.search
    link.hash = sentenceInAddress()
    // The way to keep a place is asked for when the reader is about to press.
    const keeping = import('./keep-place.ts')
    keeping.catch(() => undefined)
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent
    if (event.type !== 'click' || link.hash || ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    const top = this.#hasComeBack() ? scrollY : this.#reached
    const go = () => location.assign(link.href)
    keeping.then(({ keepPlace }) => keepPlace(storedPlace, link.href, top)).then(go, go)
  }

  /** At the head of the page the switch scrolls away, so the way up to it is not reading. */
  #follow() {
    if (scrollY > this.#top) this.#reached = scrollY
    this.#top = scrollY
  }

  /** Whether it stands on the screen where its header would have scrolled away. */
  #hasComeBack() {
    return scrollY > (this.closest('header')?.offsetHeight ?? 0)
  }
}

function sentenceInAddress(): string {
  const id = location.hash.slice(1).split(':~:')[0] ?? ''
  return document.getElementById(id)?.id ?? ''
}

/** Goes on at the place that was kept for this page, if there is one. */
function goOnReading() {
  try {
    const [address, id, above] = JSON.parse(sessionStorage.getItem(storedPlace) ?? '[]')
    const sentence = address === location.href && document.getElementById(id)
    sessionStorage.removeItem(storedPlace)
    if (!sentence) return
    const { top, height } = sentence.getBoundingClientRect()
    scrollTo({ top: top + scrollY + (above > 0 ? above * height : above), behavior: 'instant' })
  } catch {
    // No place was kept that can be read.
  }
}

/** The view read last, or null when there is none or the device keeps nothing. */
export function rememberedView(): string | null {
  try {
    // Without a prefix, as the site once kept it.
    return localStorage.getItem(storedView) ?? localStorage.getItem('view')
  } catch {
    return null
  }
}

/** Keeps the view for the chooser. */
function rememberView(view: string | undefined) {
  try {
    if (view) localStorage.setItem(storedView, view)
  } catch {
    // Storage is off: the chooser then suggests nothing.
  }
}
