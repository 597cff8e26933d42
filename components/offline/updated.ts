import { offline as en } from '../../content/ui/en.json'
import { offline as zh } from '../../content/ui/zh.json'
import type { AddBar } from '../../lib/browser/add-bar.ts'
import { elementWords } from '../../lib/browser/element-words.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import { wordsOf } from '../sentence/words-of.ts'
import { parsePage } from './parse-page.ts'

/**
 * Says that the text on this page is older than the site's, if it is, with a button that loads the new one. A page that
 * cannot be fetched now, or that is gone, has no newer text.
 */
export async function tellUpdate(addBar: AddBar) {
  const response = await fetch(location.href, { cache: 'no-cache' }).catch(() => undefined)
  if (!response?.ok) return
  const latest = parsePage(await response.text())
  if (textOf(latest) === textOf(document) || document.querySelector('.updated')) return
  const { html } = elementWords(zh, en)
  const notice = document.createElement('p')
  const words = notice.appendChild(document.createElement('span'))
  notice.className = 'updated'
  notice.style.padding = '.5rem var(--edge)'
  words.setAttribute('role', 'status')
  addBar(notice)
  words.innerHTML = trusted(html('updated'))
  const button = (key: 'reload' | 'close', act: () => void) => {
    const made = document.createElement('button')
    made.innerHTML = trusted(html(key))
    made.onclick = act
    notice.append(' ', made)
  }
  button('reload', () => location.reload())
  button('close', () => {
    notice.remove()
    document.querySelector('main')?.focus({ preventScroll: true })
  })
}

function textOf(page: Document): string {
  return [...page.querySelectorAll('h1, .sentence')].map(wordsOf).join('\n')
}
