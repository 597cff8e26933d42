import { settingPairs } from '../../lib/browser/reading/setting-pairs.ts'

/** What a reader may set; a name that is not stored has its normal value. Each is a `data-` attribute of the page. */
const settingNames = ['easy', 'size', 'leading', 'contrast', 'theme', 'keys'] as const
/** The name of a setting, and of the attribute of the page that holds its value. */
export type SettingName = (typeof settingNames)[number]

const storageKey = `${STORED}reading`
/** Where the site kept the settings before its names had a prefix. */
const oldKey = 'reading'
const page = document.documentElement.dataset

/** Makes one change on this page and keeps it on this device; tells whether the device kept it. */
export function change(name: SettingName, value: string): boolean {
  if (value) page[name] = value
  else delete page[name]
  return keep()
}

/** Puts every setting back to normal. */
export function reset(): boolean {
  for (const name of settingNames) delete page[name]
  return keep()
}

/** Applies what another page of the site has stored since this one was loaded. */
export function follow() {
  try {
    const text = localStorage.getItem(storageKey)
    if (text === null) return moveOver()
    const stored = JSON.parse(`{${text.match(settingPairs) ?? ''}}`)
    for (const name of settingNames) {
      if (stored[name]) page[name] = stored[name]
      else delete page[name]
    }
    dress()
  } catch {
    // Storage is off: the page stays as it is.
  }
}

/**
 * Stores under its new name what the early script has taken from the old one. That is taken away where it holds nothing
 * else, and nobody else can have stored it: at the root of a host.
 */
function moveOver() {
  if (!settingNames.some((name) => page[name]) || !keep()) return
  const isOurs = localStorage.getItem(oldKey) === localStorage.getItem(storageKey)
  if (STORED === 'report:/' && isOurs) localStorage.removeItem(oldKey)
}

/** An empty set is stored too: without one, settings of the old name would be taken again. */
function keep(): boolean {
  dress()
  const set = settingNames.flatMap((name) => (page[name] ? [[name, page[name]]] : []))
  try {
    localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(set)))
    return true
  } catch {
    return false
  }
}

/** Gives the page the sheet of the settings when one is set, and the browser's own bars the colour of the page. */
function dress() {
  const chosen = settingNames.some((name) => page[name])
  let sheet = document.querySelector<HTMLLinkElement>(`link[href="${page.js}"]`)
  if (!chosen && !sheet) return
  if (!sheet) {
    sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = page.js ?? ''
    document.head.append(sheet)
  }
  const dressed = sheet
  import('./color-bars.ts').then(({ colorBars }) => colorBars(dressed, chosen)).catch(() => undefined)
}
