import { OfflinePages } from '../../lib/browser/offline/pages.ts'
import { words } from '../../lib/browser/page-words.ts'
import { parsePage } from '../../lib/browser/parse-page.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

/**
 * Lists the kept pages by their titles, each in its language, in the order of the site; where storage is switched off,
 * says that there are none.
 */
export async function listKept(element: HTMLElement) {
  const say = (string: PackedString) => {
    const text = document.createElement('p')
    text.append(...words(string))
    element.replaceChildren(text)
  }
  const list = await keptList().catch(() => undefined)
  if (!list) return say(STRING('offline.none'))
  if (list.children.length > 0) element.replaceChildren(list)
  else say(STRING('offline.empty'))
}

async function keptList(): Promise<HTMLUListElement> {
  const pages = new OfflinePages(new URL('../', import.meta.url))
  const cache = await pages.open()
  const paths = (await pages.pages()).filter((path) => path !== '').sort()
  const list = document.createElement('ul')
  for (const path of paths) {
    const response = await cache.match(pages.at(path))
    const page = parsePage((await response?.text()) ?? '')
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = pages.at(path)
    link.lang = page.documentElement.lang
    link.textContent = page.title
    item.append(link)
    list.append(item)
  }
  return list
}
