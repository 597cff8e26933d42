import { addBar } from './add-bar.ts'
import { inEachLanguage } from './page-words.ts'

/**
 * Tells the reader, once, that the code of what was asked for cannot be had, in the languages of the page's view. Later
 * modules are given it: what it shared with one of them would be one more request of every page.
 */
export function tellFailedLoad() {
  if (document.querySelector('.lost')) return
  const before = document.activeElement
  const note = document.createElement('p')
  const alert = note.appendChild(document.createElement('span'))
  const close = document.createElement('button')
  note.className = 'lost'
  note.style.padding = '.5rem var(--spacing-edge)'
  alert.setAttribute('role', 'alert')
  close.onclick = () => {
    note.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  addBar(note)
  note.append(' ', close)
  alert.append(...inEachLanguage((language) => STRING('lost.feature')[language].flat()))
  close.append(...inEachLanguage((language) => STRING('lost.close')[language].flat()))
}
