import { announce } from '../announce.ts'
import { words } from '../page-words.ts'
import { openHelp } from './help.ts'

/** Does what a key stands for; a page without the thing it names does nothing. */
export function press(key: string) {
  if (key === '?') return openHelp()
  const target: Record<string, string> = {
    l: '.player [data-act="toggle"], read-aloud button',
    e: 'reading-settings [aria-pressed]',
    n: '.pager [rel="next"]',
    p: '.pager [rel="prev"]',
  }
  const found = [...document.querySelectorAll<HTMLElement>(target[key] ?? 'none')]
  found.at(-1)?.click()
  if (key === 'e') sayEasy()
}

/** The button says its state only to those who are on it; the key is heard everywhere. */
function sayEasy() {
  const on = 'easy' in document.documentElement.dataset
  announce(
    ...words(STRING('reading.easy')),
    ': ',
    ...words(on ? STRING('reading.on') : STRING('reading.off')),
  )
}
