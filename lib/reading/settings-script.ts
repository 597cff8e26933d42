/**
 * The script that stands in every page's head and runs before the first paint: it says that scripts run, by the
 * attribute `data-js`, which also names the sheet of the settings, and puts the reader's stored settings and that
 * sheet in place. `document.write` is the one way to add a sheet that every browser waits for before it paints.
 * The text is the same on every page, so that a policy can name it by its hash.
 * Browsers with Trusted Types take the markup from a policy of its own only.
 * @param sheet the address of the sheet of the settings
 */
export function settingsScript(sheet: string): string {
  return `{let e=document,d=e.documentElement.dataset,t=window.trustedTypes,h='<link rel=stylesheet href=${sheet}>';d.js="${sheet}";try{Object.assign(d,JSON.parse(localStorage.reading)),e.write(t?t.createPolicy("reading",{createHTML:x=>x}).createHTML(h):h)}catch{}}`
}
