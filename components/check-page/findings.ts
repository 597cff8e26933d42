import { loadAll } from '../../lib/browser/search/edition-data.ts'
import type { LoadIndex } from '../../lib/browser/search/load-index.ts'
import type { Check, openCheck } from '../../lib/browser/search/open-check.ts'
import { whenSlow } from '../../lib/browser/when-slow.ts'
import { say } from './say.ts'
import { section } from './section.ts'

/** How many findings a slow phone lays out at once. */
const mostAtOnce = 20
/** How much of the encoded text an address carries. */
const longestFragment = 8_000
const fragment = '#t='

/**
 * Checks what stands in the field of the page, as it is typed, and what the address brings along.
 * @param open what loads the rest
 * @param load what loads an edition
 * @param signal of the page’s end
 */
export function showFindings(
  page: HTMLElement,
  open: typeof openCheck,
  load: LoadIndex,
  signal: AbortSignal,
): void {
  const field = page.querySelector('textarea')
  const [status, found, legend] = page.querySelectorAll<HTMLElement>('[role], .check-found, .check-legend')
  if (!field || !status || !found || !legend) return
  const { older = '', weights = '{}' } = page.dataset
  const address = document.querySelector<HTMLElement>('search-box')?.dataset.index ?? ''
  const tell = (name: string, values = {}) => status.replaceChildren(say(page, name, values))
  const indexes = async () => (older ? await loadAll(load, older) : [await load(address)])
  let asked = {}
  let opened: Promise<Check> | undefined
  // The code is there now.
  status.replaceChildren()

  const check = async () => {
    const current = {}
    asked = current
    const isWanted = () => asked === current
    const text = field.value
    try {
      opened ??= indexes().then((all) => open(all, weights))
      const { inSlices, longest, ...rest } = await whenSlow(opened, () => tell('loading'))
      // After what the browser does for the field itself.
      await new Promise((resolve) => setTimeout(resolve))
      const count = await inSlices(show(text, rest), isWanted)
      if (count === undefined) return
      legend.hidden = !found.querySelector('ins, del')
      if (text.length > longest) tell('tooLong', { count: longest })
      else tell(count > 0 ? 'count' : text.trim() && 'noneClose', { count })
    } catch {
      opened = undefined
      tell('failed')
    }
    keep(text)
  }

  /** Shows what is found, so many at once, in place of what was; returns how many there are. */
  function* show(text: string, { check, indexes }: Pick<Check, 'check' | 'indexes'>) {
    let count = 0
    let made: HTMLElement[] = []
    const place = () => {
      if (count === made.length) found?.replaceChildren(...made)
      else found?.append(...made)
      made = []
    }
    for (const finding of check(text)) {
      if (finding) {
        count += 1
        made.push(section(page, finding, indexes))
      }
      if (made.length === mostAtOnce) place()
      yield
    }
    place()
    return count
  }

  const read = () => {
    if (!location.hash.startsWith(fragment)) return
    const text = location.hash.slice(fragment.length)
    try {
      field.value = decodeURIComponent(text)
    } catch {
      field.value = text
    }
    void check()
  }

  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) void check()
  })
  field.addEventListener('compositionend', check)
  addEventListener('hashchange', read, { signal })
  if (field.value) void check()
  read()
}

/** Keeps the address that of the text, as far as an address carries it. */
function keep(text: string) {
  try {
    const whole = text && fragment + encodeURIComponent(text)
    const kept = whole.length > longestFragment ? '' : whole
    if (location.hash !== kept) history.replaceState(null, '', location.pathname + location.search + kept)
  } catch {
    // Browsers take so many addresses in a time, and no lone surrogates; the address follows with one of the next edits.
  }
}
