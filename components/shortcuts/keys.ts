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
}
