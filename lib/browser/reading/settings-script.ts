import { settingPairs } from './setting-pairs.ts'
import { storedPrefix } from './stored-prefix.ts'

/**
 * The script that stands in every page's head and runs before the first paint: it says that scripts run, by the
 * attribute `data-js`, which also names the sheet of the settings, and puts the reader's stored settings and that
 * sheet in place, and where colours are forced or more contrast is asked for the sheet for other media, which the page names
 * in `data-media` (bring-media-sheet.ts brings it where it is needed later). The browser waits for these sheets before it paints: because of `blocking`, or where that is not known, because they are written; browsers
 * with Trusted Types let them be written by a policy.
 * Of what is stored it takes settings and nothing else, and where nothing is, of what the site stored before its names
 * had a prefix; components/reading-settings/stored.ts then stores that again.
 * A page in English names the file of its titles’ letters, in `data-latin`: where that is known to be there (see
 * bring-letters.ts), `data-letters` says that the titles are set in it.
 * The first paint also waits until the text begins: a frame before it would show nothing, and cost as much as another.
 * The first frame has the text alone: what is below it (`animate-next-frame`) comes with the next, since
 * laying it out takes as long as the text. `data-first` says where in the page the reader is led: then it does not wait.
 * Nothing in it throws for a reader who has stored nothing: an exception takes longer than all the rest.
 * Where the device keeps a part of the newest edition as the one read last (keep-part.ts), `data-left` says so, and whether
 * it was read in English alone: the page then shows the way back before the first paint.
 * The text is the same on every page, so that a policy can name it by its hash.
 * @param sheet the address of the sheet of the settings
 * @param basePath the path the site lives under, or `''`
 * @param edition the newest one
 */
export function settingsScript(sheet: string, basePath: string, edition: string): string {
  const kept = `g=n=>localStorage["${storedPrefix(basePath)}"+n]`
  const link = `k=(rel,href,o)=>A(e.createElement('link'),{rel,href,blocking:'render'},o),a=l=>e.head.append(l)`
  const write = `e.write((p??=self.trustedTypes?.createPolicy('own-sheet',{createHTML:h=>h}))?.createHTML(t)??t)`
  const bring = `s=(h,l=k('stylesheet',h),t=l.outerHTML)=>l.blocking.supports?a(l):${write}`
  const text = `a(k('expect','#main'))`
  const letters = `g('letters')==(d.latin??0)&&a(k('preload',d.latin,{as:'font',crossOrigin:d.letters=''}))`
  const left = `/^${edition}\\//.test(g('left'))&&(d.left=g('view')=='en')`
  const stored = `(r=(g('reading')??localStorage.reading)?.match(${settingPairs}))&&s(A(d,JSON.parse(\`{\${r}}\`)).js)`
  return `{let A=Object.assign,e=document,d=e.documentElement.dataset,p,r,${kept},${link},${bring};${text};d.first=location.hash;d.js="${sheet}";try{${letters};${left};${stored}}catch{}matchMedia("(prefers-contrast)").matches&&(s(d.media),d.media='')}`
}
