/** The words, put in by the bundler: an import would bring every string of the interface along. */
declare const LOST_ZH: string
declare const LOST_EN: string

/**
 * Tells the reader, once, that the code of what was asked for cannot be had, in the languages of the page's view. It
 * imports nothing: what it shared with a module of later would be one more request of every page.
 */
export function tellLost() {
  if (document.querySelector('.lost')) return
  const view = document.querySelector<HTMLElement>('.view-switch [aria-current]')?.dataset.view ?? 'zh-en'
  const note = document.createElement('p')
  note.className = 'lost'
  note.setAttribute('role', 'alert')
  note.style.cssText =
    'position:fixed;inset:auto 0 0;padding:.75rem var(--edge);background:var(--glow);z-index:3'
  for (const [lang, words] of [
    ['zh-CN', LOST_ZH],
    ['en', LOST_EN],
  ] as const) {
    if (!view.includes(lang.slice(0, 2))) continue
    const span = document.createElement('span')
    span.lang = lang
    span.textContent = words
    note.append(span, ' ')
  }
  document.body.append(note)
}
