import { addStyle } from '../add-style.ts'
import { html, plainWords } from '../page-words.ts'
import { closeOnLeave } from '../popover/close-on-leave.ts'
import { trusted } from '../trusted.ts'
import sheet from './note.css'

let note: HTMLElement | undefined

/** Opens a small note below the term with the entry of the page's margin; Escape closes it and focus returns. */
export function showNote(link: HTMLAnchorElement, entry: Element) {
  if (!note) addStyle(sheet)
  note?.remove()
  const made = document.createElement('div')
  note = made
  made.className = 'term-note'
  made.popover = 'auto'
  made.tabIndex = -1
  made.setAttribute('role', 'dialog')
  made.setAttribute('aria-label', plainWords(STRING('termNote.title')))
  const list = document.createElement('ul')
  list.className = 'glossary'
  list.append(entry.cloneNode(true))
  const close = document.createElement('button')
  close.type = 'button'
  close.innerHTML = trusted(html(STRING('termNote.close')))
  close.onclick = () => made.hidePopover()
  made.append(list, close)
  document.body.append(made)
  made.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed' && made.contains(document.activeElement)) link.focus()
  })
  closeOnLeave(made)
  made.showPopover({ source: link })
  place(made, link)
  made.focus()
}

function place(made: HTMLElement, link: HTMLElement) {
  const rects = link.getClientRects()
  const { left, bottom } = rects[rects.length - 1] ?? link.getBoundingClientRect()
  const { top } = link.getBoundingClientRect()
  const below = bottom + made.offsetHeight + 12 < innerHeight
  made.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - made.offsetWidth - 8))}px`
  made.style.top = `${Math.max(8, below ? bottom + 6 : top - made.offsetHeight - 6)}px`
}
