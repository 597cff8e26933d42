import { fillLate } from '../../lib/browser/fill-late.ts'
import { PageElement } from '../../lib/browser/page-element.ts'
import { loadIndex } from '../../lib/browser/search/load-index.ts'

/** `<search-page>`: shows the results of the address; until the code that finds them is there, it says so. */
export class SearchPage extends PageElement {
  begin(signal: AbortSignal) {
    void fillLate(
      this,
      async () => (await import('./results.ts')).showResults(this, loadIndex, signal),
      location.search !== '',
    )
  }
}
