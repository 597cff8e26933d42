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
    if (event.type !== 'click') return
    if (!link.hash) keepPlace(link.href, this.#hasComeBack() ? scrollY : this.#reached)
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

/**
 * Keeps the place of a reader for the page at an address: the first sentence on a screen that begins `top` pixels down
 * this page, and how far down it stands there, in pixels; of one that begins above, the share that has been read.
 */
function keepPlace(address: string, top: number) {
  const sentence = [...document.querySelectorAll('.sentence')].find((one) => placeOf(one).bottom > top + 8)
  if (top < 80 || !sentence) return
  const { top: begin, height } = placeOf(sentence)
  const above = top - begin
  try {
    sessionStorage.setItem(
      storedPlace,
      JSON.stringify([address, sentence.id, above > 0 ? above / height : above]),
    )
  } catch {
    // Without storage the other view begins at its beginning.
  }
}

/** Goes on at the place that was kept for this page, if there is one. */
function goOnReading() {
  try {
    const [address, id, above] = JSON.parse(sessionStorage.getItem(storedPlace) ?? '[]')
    const sentence = address === location.href && document.getElementById(id)
    sessionStorage.removeItem(storedPlace)
    if (!sentence) return
    const { top, height } = placeOf(sentence)
    scrollTo({ top: top + (above > 0 ? above * height : above), behavior: 'instant' })
  } catch {
    // No place was kept that can be read.
  }
}

/** Where an element stands, in pixels from the beginning of the page. */
function placeOf(element: Element) {
  const { top, bottom, height } = element.getBoundingClientRect()
  return { top: top + scrollY, bottom: bottom + scrollY, height }
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
