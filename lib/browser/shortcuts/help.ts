import { addStyle } from '../add-style.ts'
import { html, plainWords } from '../page-words.ts'
import { trusted } from '../trusted.ts'
import sheet from './help.css'

const list = [
  ['?', STRING('shortcuts.help')],
  ['/', STRING('shortcuts.search')],
  ['l', STRING('shortcuts.listen')],
  ['e', STRING('shortcuts.easy')],
  ['p', STRING('shortcuts.previous')],
  ['n', STRING('shortcuts.next')],
  ['Esc', STRING('shortcuts.escape')],
] as const

let dialog: HTMLDialogElement | undefined

/** Opens the list of keys; Escape or its button closes it, and focus returns to where it was. */
export function openHelp() {
  dialog ??= makeDialog()
  if (!dialog.open) dialog.showModal()
}

function makeDialog(): HTMLDialogElement {
  addStyle(sheet)
  const made = document.createElement('dialog')
  made.className = 'shortcuts'
  made.setAttribute('aria-label', plainWords(STRING('shortcuts.title')))
  const rows = list.map(([key, word]) => `<div><dt><kbd>${key}</kbd></dt><dd>${html(word)}</dd></div>`)
  made.innerHTML = trusted(
    `<h2>${html(STRING('shortcuts.title'))}</h2><dl>${rows.join('')}</dl><p>${html(STRING('shortcuts.off'))}</p><form method="dialog"><button>${html(STRING('shortcuts.close'))}</button></form>`,
  )
  document.body.append(made)
  return made
}
