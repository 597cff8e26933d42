import type { Check, openCheck } from '../../lib/browser/search/open-check.ts'
import type { Finding } from '../../lib/search/quotation/types.ts'
import { say } from './say.ts'
import { section } from './section.ts'

/** How long a check may go on before the browser may do something else, in milliseconds. */
const patience = 8
/** How much of the encoded text an address carries. */
const longestFragment = 8_000
const fragment = '#t='

/**
 * Checks what stands in the field of the page, as it is typed, and what the address brings along.
 * @param open what loads the rest
 */
export function showFindings(page: HTMLElement, open: typeof openCheck): void {
  const field = page.querySelector('textarea')
  const [status, found, legend] = page.querySelectorAll<HTMLElement>('[role], .check-found, .check-legend')
  if (!field || !status || !found || !legend) return
  const { older = '', weights = '{}' } = page.dataset
  const address = document.querySelector<HTMLElement>('search-box')?.dataset.index ?? ''
  const tell = (name: string, values = {}) => status.replaceChildren(say(page, name, values))
  let asked = {}
  let opened: Promise<Check> | undefined

  const check = async () => {
    const current = {}
    asked = current
    const text = field.value
    keep(text)
    try {
      opened ??= open(address, older, weights, () => tell('loading'))
      const { indexes, check, longest } = await opened
      const findings: Finding[] = []
      let pause = performance.now() + patience
      for (const finding of check(text)) {
        findings.push(finding)
        if (performance.now() < pause) continue
        await new Promise((resolve) => setTimeout(resolve))
        pause = performance.now() + patience
        if (asked !== current) return
      }
      if (asked !== current) return
      found.replaceChildren(...findings.map((finding) => section(page, finding, indexes)))
      legend.hidden = findings.length === 0
      if (text.length > longest) tell('tooLong', { count: longest })
      else tell(findings.length > 0 ? 'count' : text.trim() && 'noneClose', { count: findings.length })
    } catch {
      opened = undefined
      tell('failed')
    }
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
  addEventListener('hashchange', read)
  if (field.value) void check()
  read()
}

/** Keeps the address that of the text, as far as an address carries it. */
function keep(text: string) {
  try {
    const kept = text && fragment + encodeURIComponent(text)
    history.replaceState(
      null,
      '',
      location.pathname + location.search + (kept.length > longestFragment ? '' : kept),
    )
  } catch {
    // Browsers take so many addresses in a time, and no lone surrogates; the address follows with one of the next edits.
  }
}
