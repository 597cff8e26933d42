import type { Bilingual } from '../../lib/content/types.ts'
import { elementWords } from '../../lib/i18n/element-words.ts'
import { addStyle } from '../late-style/add-style.ts'
import { trusted } from '../trusted/trusted.ts'

/** Put in by the bundler: an import would bring every string of the interface into the module of every page. */
declare const lostFeature: Bilingual

const rules = `.lost{position:fixed;inset:auto 0 0;z-index:3;padding:.75rem var(--edge);background:var(--glow)}`

/** Tells the reader, once, that the code of what was asked for cannot be had. */
export function tellLost() {
  if (document.querySelector('.lost')) return
  addStyle(rules)
  const note = document.createElement('p')
  note.className = 'lost'
  note.setAttribute('role', 'alert')
  note.innerHTML = trusted(elementWords({ words: lostFeature.zh }, { words: lostFeature.en }).html('words'))
  document.body.append(note)
}
