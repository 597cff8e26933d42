/**
 * The script that stands in every page's head and runs before the first paint: it says that scripts run, by the
 * attribute `data-js`, which also names the sheet of the settings, and puts the reader's stored settings and that
 * sheet in place. The browser waits for the sheet before it paints: because of `blocking`, or where that is not known,
 * because the sheet is written; browsers with Trusted Types let it be written by a policy.
 * The text is the same on every page, so that a policy can name it by its hash.
 * @param sheet the address of the sheet of the settings
 */
export function settingsScript(sheet: string): string {
  return `{let e=document,d=e.documentElement.dataset,l=e.createElement('link'),h;d.js="${sheet}";try{Object.assign(d,JSON.parse(localStorage.reading));Object.assign(l,{rel:'stylesheet',href:d.js,blocking:'render'});h=l.outerHTML;l.blocking.supports?.('render')?e.head.append(l):e.write(self.trustedTypes?.createPolicy('own-sheet',{createHTML:h=>h}).createHTML(h)??h)}catch{}}`
}
