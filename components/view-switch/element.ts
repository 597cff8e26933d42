const storedView = `${STORED}view`

/**
 * `<view-switch>`: its links keep what is searched for and the sentence the reader is at, the one in the address or the
 * one the reader has scrolled to, and the view that was chosen last is remembered for the language chooser.
 */
export class ViewSwitch extends HTMLElement {
  /** Where the top of the screen is, and where it was when the reader turned back up to this switch. */
  #top = scrollY
  #reached = scrollY

  connectedCallback() {
    for (const event of ['pointerdown', 'focusin', 'click']) this.addEventListener(event, this)
    addEventListener('scroll', this, { passive: true })
  }

  handleEvent(event: Event) {
    if (event.type === 'scroll') return this.#follow()
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    link.search = location.search
    link.hash = sentenceInAddress() || sentenceAt(this.#reached)
    if (event.type === 'click') rememberView(link.dataset.view)
  }

  /** The switch scrolls away with the page, so the way up to it is not reading. */
  #follow() {
    if (scrollY > this.#top) this.#reached = scrollY
    this.#top = scrollY
  }
}

function sentenceInAddress(): string {
  const id = location.hash.slice(1).split(':~:')[0] ?? ''
  return document.getElementById(id)?.id ?? ''
}

/** The first sentence on a screen that begins so many pixels down the page; none at the top of the page. */
function sentenceAt(top: number): string {
  if (top < 80) return ''
  const sentences = [...document.querySelectorAll('.sentence')]
  return sentences.find((sentence) => sentence.getBoundingClientRect().bottom + scrollY > top + 8)?.id ?? ''
}

/** The view chosen last, or null when there is none or the device keeps nothing. */
export function rememberedView(): string | null {
  try {
    // Without a prefix, as the site once kept it.
    return localStorage.getItem(storedView) ?? localStorage.getItem('view')
  } catch {
    return null
  }
}

/** Keeps the view for the chooser. */
export function rememberView(view: string | undefined) {
  try {
    if (view) localStorage.setItem(storedView, view)
  } catch {
    // Storage is off: the chooser then suggests nothing.
  }
}
