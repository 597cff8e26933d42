import type { PackedString } from '../../words/packed-string.ts'
import type { AddBar } from '../add-bar.ts'
import { words } from '../page-words.ts'
import { parsePage } from '../parse-page.ts'
import { wordsOf } from '../words-of.ts'

/**
 * Says that the text on this page is older than the site's, if it is, with a button that loads the new one. A page that
 * cannot be fetched now, or that is gone, has no newer text.
 */
export async function tellUpdate(addBar: AddBar) {
  const response = await fetch(location.href, { cache: 'no-cache' }).catch(() => undefined)
  if (!response?.ok) return
  const latest = parsePage(await response.text())
  if (textOf(latest) === textOf(document) || document.querySelector('.updated')) return
  const notice = document.createElement('p')
  const status = notice.appendChild(document.createElement('span'))
  notice.className = 'updated'
  notice.style.padding = '.5rem var(--spacing-edge)'
  status.setAttribute('role', 'status')
  addBar(notice)
  status.append(...words(STRING('offline.updated')))
  const button = (string: PackedString, act: () => void) => {
    const made = document.createElement('button')
    made.append(...words(string))
    made.onclick = act
    notice.append(' ', made)
  }
  button(STRING('offline.reload'), () => location.reload())
  button(STRING('offline.close'), () => {
    notice.remove()
    document.querySelector('main')?.focus({ preventScroll: true })
  })
}

function textOf(page: Document): string {
  return [...page.querySelectorAll('h1, .sentence')].map(wordsOf).join('\n')
}
