import { addBar } from './add-bar.ts'

/** The words, put in by the bundler: an import would bring every string of the interface along. */
declare const LOST: string

interface LostWords {
  lang: string
  feature: string
  close: string
}

/**
 * Tells the reader, once, that the code of what was asked for cannot be had, in the languages of the page's view. Later
 * modules are given it: what it shared with one of them would be one more request of every page.
 */
export function tellLost() {
  if (document.querySelector('.lost')) return
  const view = document.querySelector<HTMLElement>('.view-switch [aria-current]')?.dataset.view ?? 'zh-en'
  const before = document.activeElement
  const note = document.createElement('p')
  const alert = note.appendChild(document.createElement('span'))
  const close = document.createElement('button')
  note.className = 'lost'
  note.style.padding = '.5rem var(--edge)'
  alert.setAttribute('role', 'alert')
  close.onclick = () => {
    note.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  addBar(note)
  note.append(' ', close)
  for (const { lang, feature, close: closeWord } of JSON.parse(LOST) as LostWords[]) {
    if (!view.includes(lang.slice(0, 2))) continue
    for (const [into, words] of [
      [alert, feature],
      [close, closeWord],
    ] as const) {
      const span = document.createElement('span')
      span.lang = lang
      span.textContent = words
      into.append(span, ' ')
    }
  }
}
