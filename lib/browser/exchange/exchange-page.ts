import { parsePage } from '../parse-page.ts'
import { syncElement } from './sync-element.ts'

/** What in a head belongs to its page; the rest is the same on every page, or is done here in another way. */
const ofPage =
  'title, meta[name]:not([name="viewport"], [name="color-scheme"], [name="theme-color"]), meta[property], link:not([rel="stylesheet"], [rel="expect"], [rel="icon"], [rel="apple-touch-icon"], [rel="manifest"], [rel="preload"])'

/** Which page is shown, as the last one that was asked for. */
let shown = ''

/**
 * Shows another page of the same view in place of this one, as if the browser had opened it: what a new document would
 * begin anew begins anew, and what is the same on both pages stays. The address has changed by then, and the document has
 * the rules of all pages of its view. The text comes first, and what is below and round it when that is painted.
 * @param isWhole whether what is below comes at once, for a reader who is led there
 */
export function exchangePage(html: string, isWhole: boolean): void {
  shown = html
  closeSurfaces()
  const page = parsePage(cut(html, '<title', '</title>') + cut(html, '<main', '</main>'))
  const text = page.querySelector('main')
  if (!text) throw new Error(`no text: ${location.pathname}`)
  const foot = text.querySelectorAll<HTMLElement>('article > footer > *')
  const below = isWhole ? [] : [...foot].slice(1)
  for (const one of below) one.style.display = 'none'
  document.title = page.title
  document.querySelector('main')?.replaceWith(text)
  const finish = () => {
    if (shown !== html) return
    // Asked for first: Chromium writes the attribute only then, and would write an empty one later.
    for (const one of below) if (one.hasAttribute('style')) one.removeAttribute('style')
    exchangeFrame(html)
  }
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(finish)))
}

/** Makes what is round the text that of the page. */
function exchangeFrame(html: string) {
  const page = parsePage(html)
  // What scripts have added stands behind what every page has.
  for (const [at, other] of [...page.body.children].entries()) {
    const old = document.body.children[at]
    if (old) syncElement(old, other)
  }
  for (const old of document.head.querySelectorAll(ofPage)) old.remove()
  document.head.append(...page.head.querySelectorAll(ofPage))
}

/** What stands between two tags of a page, with them. */
function cut(html: string, begin: string, end: string): string {
  return html.slice(html.indexOf(begin), html.indexOf(end) + end.length)
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
