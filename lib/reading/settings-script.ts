/**
 * The script that stands in every page's head and runs before the first paint: it says that scripts run, by the
 * attribute `data-js`, which also names the sheet of the settings, and puts the reader's stored settings and that
 * sheet in place. The browser waits for the sheet before it paints: newer ones because of `blocking`, older ones, which
 * do not know Trusted Types either, because it is written.
 * The text is the same on every page, so that a policy can name it by its hash.
 * @param sheet the address of the sheet of the settings
 */
export function settingsScript(sheet: string): string {
  return `{let e=document,d=e.documentElement.dataset,l=e.createElement('link');d.js="${sheet}";try{Object.assign(d,JSON.parse(localStorage.reading));l.rel='stylesheet';l.href=d.js;l.blocking='render';self.trustedTypes?e.head.append(l):e.write(l.outerHTML)}catch{}}`
}
