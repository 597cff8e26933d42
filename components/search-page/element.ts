import { fillLate } from '../../lib/browser/fill-late.ts'

/** `<search-page>`: shows the results of the address; until the code that finds them is there, it says so. */
export class SearchPage extends HTMLElement {
  connectedCallback() {
    void fillLate(this, async () => (await import('./results.ts')).showResults(this), location.search !== '')
  }
}
