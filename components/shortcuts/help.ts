import { shortcuts as en } from '../../content/ui/en.json'
import { shortcuts as zh } from '../../content/ui/zh.json'
import { addStyle } from '../../lib/browser/add-style.ts'
import { elementWords } from '../../lib/browser/element-words.ts'
import { trusted } from '../../lib/browser/trusted.ts'
import { rules } from './help-rules.ts'

const list = [
  ['?', 'help'],
  ['/', 'search'],
  ['l', 'listen'],
  ['e', 'easy'],
  ['p', 'previous'],
  ['n', 'next'],
  ['Esc', 'escape'],
] as const

let dialog: HTMLDialogElement | undefined

/** Opens the list of keys; Escape or its button closes it, and focus returns to where it was. */
export function openHelp() {
  dialog ??= makeDialog()
  if (!dialog.open) dialog.showModal()
}

function makeDialog(): HTMLDialogElement {
  const { html, text } = elementWords(zh, en)
  addStyle(rules)
  const made = document.createElement('dialog')
  made.className = 'shortcuts'
  made.setAttribute('aria-label', text('title'))
  const rows = list.map(([key, word]) => `<div><dt><kbd>${key}</kbd></dt><dd>${html(word)}</dd></div>`)
  made.innerHTML = trusted(
    `<h2>${html('title')}</h2><dl>${rows.join('')}</dl><p>${html('off')}</p><form method="dialog"><button>${html('close')}</button></form>`,
  )
  document.body.append(made)
  return made
}
