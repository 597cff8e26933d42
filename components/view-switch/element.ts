const storedView = 'view'

/**
 * `<view-switch>`: its links keep the sentence the reader is at, the one in the address or the one at the top of the
 * screen, and the view that was chosen last is remembered for the language chooser.
 */
export class ViewSwitch extends HTMLElement {
  connectedCallback() {
    for (const event of ['pointerdown', 'focusin', 'click']) this.addEventListener(event, this)
  }

  handleEvent(event: Event) {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    link.hash = currentSentence()
    if (event.type === 'click') remember(link.dataset.view)
  }
}

/** The id in the address, or that of the first sentence on the screen once the reader has scrolled. */
export function currentSentence(): string {
  const id = decodeURIComponent(location.hash.slice(1).split(':~:')[0] ?? '')
  if (id && document.getElementById(id)) return id
  if (scrollY < 80) return ''
  const sentences = [...document.querySelectorAll('.sentence')]
  return sentences.find((sentence) => sentence.getBoundingClientRect().bottom > 8)?.id ?? ''
}

/** The view chosen last, or null when there is none or the device keeps nothing. */
export function rememberedView(): string | null {
  try {
    return localStorage.getItem(storedView)
  } catch {
    return null
  }
}

function remember(view: string | undefined) {
  try {
    if (view) localStorage.setItem(storedView, view)
  } catch {
    // Storage is off: the chooser then suggests nothing.
  }
}
