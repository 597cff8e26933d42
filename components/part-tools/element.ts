import { PageElement } from '../../lib/browser/page-element.ts'
import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'
import { whenShown } from '../../lib/browser/when-shown.ts'
import { keepPart } from '../left-at/keep-part.ts'

/** `<part-tools>`: loads the code behind its buttons when one of its parts is opened for the first time. */
export class PartTools extends PageElement {
  #signal: AbortSignal | undefined

  begin(signal: AbortSignal) {
    this.#signal = signal
    this.addEventListener('toggle', this, { capture: true, once: true })
    addEventListener('pageshow', ({ persisted }) => persisted && keepPart(), { signal })
    // A page made ready ahead is not yet the one a reader was led to, and loading or exchanging ends by leading to the sentence.
    whenShown(() => {
      keepPart()
      const arrive = () => this.#arrive()
      if (document.readyState === 'complete') setTimeout(arrive)
      else addEventListener('load', arrive, { once: true })
    })
  }

  handleEvent() {
    import('./tools.ts').then(({ startTools }) => startTools(this, this.#signal)).catch(tellFailedLoad)
  }

  /** Opens the citations, of the sentence in the address if there is one, and leads there. */
  openCitation() {
    const cite = this.querySelector('details')
    const summary = this.querySelector('summary')
    if (!cite || !summary) return
    cite.open = true
    summary.scrollIntoView({ block: 'start' })
    summary.focus({ preventScroll: true })
  }

  /** A reader who asked for the citation of a sentence on a page of several parts finds it open. */
  #arrive() {
    try {
      if (sessionStorage.getItem(`${STORED}cite`) !== location.href) return
      sessionStorage.removeItem(`${STORED}cite`)
      this.openCitation()
    } catch {
      // Without storage nobody was led here.
    }
  }
}
