import { fillLate } from '../../lib/browser/fill-late.ts'
import { PageElement } from '../../lib/browser/page-element.ts'
import { loadIndex } from '../../lib/browser/search/load-index.ts'

/** `<check-page>`: checks what is pasted into its field; until the code that does it is there, it says so. */
export class CheckPage extends PageElement {
  begin(signal: AbortSignal) {
    void fillLate(this, async () => {
      const [{ showFindings }, { openCheck }] = await Promise.all([
        import('./findings.ts'),
        import('../../lib/browser/search/open-check.ts'),
      ])
      showFindings(this, openCheck, loadIndex, signal)
    })
  }
}
