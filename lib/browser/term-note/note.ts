import type { PackedString } from '../../words/packed-string.ts'
import { addStyle } from '../add-style.ts'
import { html, plainWords } from '../page-words.ts'
import { closeOnLeave } from '../popover/close-on-leave.ts'
import { trusted } from '../trusted.ts'
import sheet from './note.css'
import { projectEntry } from './project-entry.ts'

let note: HTMLElement | undefined

/**
 * Opens a small note below the words with their entry of the page's margin; Escape closes it and focus returns.
 * @param entry that of a project is the mark itself: what stands behind it is fetched
 * @throws Error where it cannot be fetched
 */
export async function showNote(link: HTMLAnchorElement, entry: Element) {
  const shown = entry === link ? await projectEntry(link) : (entry.cloneNode(true) as Element)
  if (!note) addStyle(sheet)
  note?.remove()
  const made = document.createElement('div')
  note = made
  made.className = 'term-note'
  made.popover = 'auto'
  made.tabIndex = -1
  made.setAttribute('role', 'dialog')
  made.setAttribute('aria-label', plainWords(labelOf(link)))
  const list = document.createElement('ul')
  list.className = `${entry === link ? '' : (entry.parentElement?.className ?? '')} min-w-0 flex-1 text-base @max-xs:flex-none @max-xs:text-least`
  shown.removeAttribute('id')
  list.append(shown)
  const close = document.createElement('button')
  close.className = 'min-w-touch flex-none px-2 @max-xs:-order-1 @max-xs:self-end'
  close.type = 'button'
  close.innerHTML = trusted(
    `<svg viewBox="0 0 16 16" aria-hidden="true" class="mx-auto size-4 stroke-current"><path d="m3 3 10 10m0-10L3 13"/></svg><span class="sr-only">${html(STRING('termNote.close'))}</span>`,
  )
  close.onclick = () => made.hidePopover()
  made.append(list, close)
  document.body.append(made)
  if (entry === link) link.ariaExpanded = 'true'
  made.addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'closed') return
    link.ariaExpanded = null
    if (made.contains(document.activeElement)) link.focus()
  })
  closeOnLeave(made)
  made.showPopover({ source: link })
  place(made, link)
  made.focus()
}

function labelOf(link: Element): PackedString {
  if (link.matches('.sheet td a')) return STRING('part.projects')
  return link.matches('.term-mark') ? STRING('termNote.title') : STRING('part.notes')
}

function place(made: HTMLElement, link: HTMLElement) {
  const rects = link.getClientRects()
  const { left, bottom } = rects[rects.length - 1] ?? link.getBoundingClientRect()
  const { top } = link.getBoundingClientRect()
  const below = bottom + made.offsetHeight + 12 < innerHeight
  made.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - made.offsetWidth - 8))}px`
  made.style.top = `${Math.max(8, below ? bottom + 6 : top - made.offsetHeight - 6)}px`
}
