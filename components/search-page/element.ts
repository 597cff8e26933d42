/** `<search-page>`: shows the results of the address; the code that finds them loads with the first query. */
export class SearchPage extends HTMLElement {
  async connectedCallback() {
    try {
      const { showResults } = await import('./results.ts')
      showResults(this)
    } catch {
      const status = this.querySelector('[role="status"]')
      if (status) status.textContent = this.dataset.failed ?? ''
    }
  }
}
