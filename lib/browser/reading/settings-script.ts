import { otherMedia } from './other-media.ts'
import { settingPairs } from './setting-pairs.ts'
import { storedPrefix } from './stored-prefix.ts'

interface SettingsScriptOptions {
  /** The address of the sheet of the settings. */
  sheet: string
  /** The address of the sheet for other media. */
  mediaSheet: string
  /** The path the site lives under, or `''`. */
  basePath: string
  /** The newest edition. */
  edition: string
}

/**
 * The script that stands in every page's head and runs before the first paint: it says that scripts run, by the
 * attribute `data-js`, which also names the sheet of the settings, and puts the reader's stored settings and that
 * sheet in place, and where the screen asks for it the sheet for other media, which `data-media` names. The browser waits
 * for these sheets before it paints: because of `blocking`, or where that is not known, because they are written; browsers
 * with Trusted Types let them be written by a policy.
 * Of what is stored it takes settings and nothing else, and where nothing is, of what the site stored before its names
 * had a prefix; components/reading-settings/stored.ts then stores that again.
 * A page in English names the file of its titles’ letters, in `data-latin`: where that is known to be there (see
 * bring-letters.ts), `data-letters` says that the titles are set in it.
 * Where the device keeps a part of the newest edition as the one read last (keep-part.ts), `data-left` says so, and whether
 * it was read in English alone: the page then shows the way back before the first paint.
 * The text is the same on every page, so that a policy can name it by its hash.
 */
export function settingsScript({ sheet, mediaSheet, basePath, edition }: SettingsScriptOptions): string {
  const kept = (name: string) => `localStorage["${storedPrefix(basePath)}${name}"]`
  const stored = `${kept('reading')}??localStorage.reading`
  const left = `${kept('left')}.startsWith("${edition}/")&&(d.left=${kept('view')}=='en')`
  const write = `e.write((p??=self.trustedTypes?.createPolicy('own-sheet',{createHTML:h=>h}))?.createHTML(h)??h)`
  const bring = `(h,l=e.createElement('link'))=>{l.rel='stylesheet';l.href=h;l.blocking='render';h=l.outerHTML;l.blocking.supports?.('render')?e.head.append(l):${write}}`
  return `{let e=document,d=e.documentElement.dataset,p,s=${bring};d.js="${sheet}";d.media="${mediaSheet}";try{d.latin&&${kept('letters')}==d.latin&&(d.letters='',e.head.append(Object.assign(e.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href:d.latin})));${left}}catch{}try{Object.assign(d,JSON.parse(\`{\${(${stored}).match(${settingPairs})}}\`));s(d.js)}catch{}matchMedia("${otherMedia}").matches&&s(d.media)}`
}
