import { fillLate } from '../../lib/browser/fill-late.ts'

/** `<sort-table>`: a table whose heads sort its rows, by code that comes late; without it the rows stay as they are. */
export class SortTable extends HTMLElement {
  connectedCallback() {
    void fillLate(this, async () => (await import('./sort.ts')).makeSortable(this), false)
  }
}
