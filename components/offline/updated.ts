import { offline as en } from '../../content/ui/en.json'
import { offline as zh } from '../../content/ui/zh.json'
import { elementWords } from '../../lib/i18n/element-words.ts'
import { trusted } from '../trusted/trusted.ts'

/** Says that the text on this page is older than the site's, if it is, with a button that loads the new one. */
export async function tellUpdate() {
  const response = await fetch(location.href, { cache: 'no-cache' })
  const latest = new DOMParser().parseFromString(trusted(await response.text()), 'text/html')
  if (textOf(latest) === textOf(document) || document.querySelector('.updated')) return
  const { html } = elementWords(zh, en)
  const notice = document.createElement('p')
  notice.className = 'updated'
  notice.setAttribute('role', 'status')
  notice.style.cssText =
    'position:fixed;inset:auto 0 0;padding:.75rem var(--edge);background:var(--glow);color:var(--ink);z-index:3'
  document.body.append(notice)
  notice.innerHTML = trusted(`${html('updated')} <button type="button">${html('reload')}</button>`)
  notice.querySelector('button')?.addEventListener('click', () => location.reload())
}

function textOf(page: Document): string {
  return [...page.querySelectorAll('h1, .sentence')].map(({ textContent }) => textContent).join('\n')
}
