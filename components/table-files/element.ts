import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'

/** `<copy-table>`: its button puts a table on the clipboard, by code that comes late. */
export class CopyTable extends HTMLElement {
  connectedCallback() {
    import('./copy-table.ts').then(({ letCopy }) => letCopy(this)).catch(tellFailedLoad)
  }
}
