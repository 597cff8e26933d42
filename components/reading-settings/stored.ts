/** What a reader may set; a name that is not stored has its normal value. Each is a `data-` attribute of the page. */
const settingNames = ['easy', 'size', 'leading', 'contrast', 'theme', 'keys'] as const
/** The name of a setting, and of the attribute of the page that holds its value. */
export type SettingName = (typeof settingNames)[number]

const storageKey = 'reading'
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
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    for (const name of settingNames) {
      if (stored[name]) page[name] = stored[name]
      else delete page[name]
    }
    dress()
  } catch {
    // Storage is off, or holds something else: the page stays as it is.
  }
}

function keep(): boolean {
  dress()
  const set = settingNames.filter((name) => page[name])
  try {
    if (set.length === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(set.map((n) => [n, page[n]]))))
    return true
  } catch {
    return false
  }
}

/** Gives the page the sheet of the settings when one is set, and the browser's own bars the colour of the page. */
function dress() {
  const chosen = settingNames.some((name) => page[name])
  let sheet = document.querySelector<HTMLLinkElement>(`link[href="${page.js}"]`)
  if (chosen && !sheet) {
    sheet = document.createElement('link')
    sheet.rel = 'stylesheet'
    sheet.href = page.js ?? ''
    document.head.append(sheet)
  }
  const color = () => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
      meta.dataset.own ??= meta.content
      meta.content = chosen ? getComputedStyle(document.documentElement).backgroundColor : meta.dataset.own
    }
  }
  if (sheet) sheet.onload = color
  color()
}
