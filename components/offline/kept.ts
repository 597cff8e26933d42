import { offline as en } from '../../content/ui/en.json'
import { offline as zh } from '../../content/ui/zh.json'
import { elementWords } from '../../lib/i18n/element-words.ts'
import { OfflinePages } from '../../lib/offline/pages.ts'
import { trusted } from '../trusted/trusted.ts'

/** Lists the kept pages by their titles, each in its language, in the order of the site. */
export async function listKept(element: HTMLElement) {
  if (!('caches' in window)) return
  const pages = new OfflinePages(new URL('../', import.meta.url))
  const cache = await pages.open()
  const paths = (await pages.pages()).filter((path) => path !== '').sort()
  const list = document.createElement('ul')
  for (const path of paths) {
    const response = await cache.match(pages.at(path))
    const page = new DOMParser().parseFromString(trusted((await response?.text()) ?? ''), 'text/html')
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = pages.at(path)
    link.lang = page.documentElement.lang
    link.textContent = page.title
    item.append(link)
    list.append(item)
  }
  if (paths.length > 0) element.replaceChildren(list)
  else element.innerHTML = trusted(`<p>${elementWords(zh, en, 'zh-en').html('empty')}</p>`)
}
