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
  const rows = list.map(([key, word]) => `<dt><kbd>${key}</kbd></dt><dd>${html(word)}</dd>`)
  made.innerHTML = trusted(
    `<form method="dialog" class="flex items-start justify-between gap-4"><h2 class="text-lg font-semibold">${html(STRING('shortcuts.title'))}</h2><button>${html(STRING('shortcuts.close'))}</button></form><dl class="mt-3 grid grid-cols-[--spacing(14)_1fr] items-center gap-y-2">${rows.join('')}</dl><p class="mt-3 text-sm text-soft">${html(STRING('shortcuts.off'))}</p>`,
  )
  document.body.append(made)
  return made
}
