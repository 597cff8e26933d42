import type { Page } from '../url/address.ts'
import type { View } from '../url/view.ts'

/** The full address of a page's PDF, or undefined where there is none. */
export function pdfAddress(_view: View, _page: Page): string | undefined {
  return undefined
}
