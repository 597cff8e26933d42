import { cutStyle, parsePage } from '../parse-page.ts'
import { syncElement } from './sync-element.ts'

/** What in a head belongs to its page; the rest is the same on every page, or is done here in another way. */
const ofPage =
  'title, meta[name]:not([name="viewport"], [name="color-scheme"], [name="theme-color"]), meta[property], link:not([rel="stylesheet"], [rel="icon"], [rel="apple-touch-icon"], [rel="manifest"], [rel="preload"])'

/** The rules of the page that is shown, where the document was another. */
let sheet: CSSStyleSheet | undefined

/**
 * Shows another page of the same view in place of this one, as if the browser had opened it: what a new document would
 * begin anew begins anew, and what is the same on both pages stays. The address has changed by then.
 */
export function exchangePage(html: string): void {
  const page = parsePage(html)
  closeSurfaces()
  dress(html)
  // What scripts have added stands behind what every page has.
  for (const [at, other] of [...page.body.children].entries()) {
    const old = document.body.children[at]
    if (old) syncElement(old, other)
  }
  for (const old of document.head.querySelectorAll(ofPage)) old.remove()
  document.head.append(...page.head.querySelectorAll(ofPage))
}

/** Closes what is open over the page; bars at the bottom of the screen say something of the site. */
function closeSurfaces() {
  for (const surface of document.querySelectorAll<HTMLElement>(
    'dialog[open], :popover-open:not(.bars > *)',
  )) {
    if (surface instanceof HTMLDialogElement) surface.close()
    else surface.hidePopover()
  }
}

/**
 * Gives the document the rules of the page, as a sheet that is constructed: its policy names its own style by a hash, and
 * no other. Letters are those of the view (load-letters.ts).
 */
function dress(html: string) {
  const next = new CSSStyleSheet()
  next.replaceSync(cutStyle(html).rules.replaceAll(/@font-face\{[^}]*\}/g, ''))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== sheet), next]
  sheet = next
}
