import type { EntryKind, SearchIndex, SearchResult } from '../../lib/search/types.ts'
import { type SearchContext, searchContext } from '../search-box/context.ts'
import { loadIndex } from '../search-box/load-index.ts'
import { resultNodes } from '../search-results/result.ts'

/** Fills the search page from its address, and again whenever the reader types or filters. */
export function showResults(page: HTMLElement): void {
  const box = document.querySelector<HTMLElement>('search-box')
  const form = page.querySelector('form')
  if (!box || !form) return
  const context = searchContext(box)
  const older: SearchIndex[] = []
  readAddress(form)
  const update = () => void search(page, form, context, older)
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) update()
  })
  form.addEventListener('compositionend', update)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.pushState(null, '', addressOf(form))
    update()
  })
  addEventListener('popstate', () => {
    readAddress(form)
    update()
  })
  page.querySelector('.search-older')?.addEventListener('click', () => {
    void loadOlder(page, context.index, older).then(update)
  })
  const filters = page.querySelector<HTMLElement>('.search-filters')
  if (filters) filters.hidden = false
  update()
}

const fields = ['q', 'kind', 'area'] as const

function readAddress(form: HTMLFormElement) {
  const parameters = new URLSearchParams(location.search)
  for (const name of fields) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = parameters.get(name) ?? ''
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  }
}

function addressOf(form: HTMLFormElement): string {
  const values = valuesOf(form)
  const parameters = new URLSearchParams(
    fields.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  )
  return `?${parameters}`
}

function valuesOf(form: HTMLFormElement): Record<(typeof fields)[number], string> {
  const data = new FormData(form)
  const value = (name: string) => String(data.get(name) ?? '')
  return { q: value('q'), kind: value('kind'), area: value('area') }
}

async function search(
  page: HTMLElement,
  form: HTMLFormElement,
  context: SearchContext,
  older: SearchIndex[],
) {
  const { q, kind, area } = valuesOf(form)
  const status = page.querySelector('[role="status"]')
  const found = page.querySelector('.search-found')
  const all = page.querySelector<HTMLElement>('.search-all')
  if (!status || !found || !all) return
  const asked = q.trim() !== ''
  all.hidden = asked
  history.replaceState(null, '', addressOf(form))
  if (!asked) {
    status.textContent = context.text('hint')
    found.replaceChildren()
    return
  }
  try {
    const newest = await loadIndex(context.index)
    if (q !== valuesOf(form).q) return
    const options = {
      language: context.languages[0] ?? 'zh',
      limit: 50,
      kinds: kind ? [kind as EntryKind] : undefined,
      areas: area ? [Number(area)] : undefined,
    }
    const answers = [newest, ...older].map((index) => ({
      ...index.search(q, options),
      edition: index.edition,
    }))
    const results = answers.flatMap(({ results, edition }) =>
      results.map((result) => item(result, edition, context)),
    )
    const related = answers.flatMap(({ related, edition }) =>
      related.map((result) => item(result, edition, context)),
    )
    const cut = answers.some((answer) => answer.cut) ? ` ${context.text('cut')}` : ''
    status.textContent = (results.length > 0 ? context.count(results.length) : '') + cut
    found.replaceChildren(...(results.length > 0 ? [list(results)] : nothing(q, related, context)))
    const button = page.querySelector<HTMLElement>('.search-older')
    if (button) button.hidden = older.length > 0
  } catch {
    status.textContent = context.text('failed')
    all.hidden = false
  }
}

function list(items: HTMLLIElement[]): HTMLOListElement {
  const made = document.createElement('ol')
  made.dataset.results = ''
  made.append(...items)
  return made
}

function nothing(query: string, related: HTMLLIElement[], context: SearchContext): HTMLElement[] {
  const message = document.createElement('p')
  message.dataset.empty = ''
  message.textContent = context.text('none', { query: query.trim().slice(0, 40) })
  if (related.length === 0) return [message]
  const label = document.createElement('p')
  label.textContent = context.text('related')
  const items = document.createElement('ul')
  items.dataset.related = ''
  items.append(...related)
  return [message, label, items]
}

function item(result: SearchResult, edition: string, context: SearchContext): HTMLLIElement {
  const link = document.createElement('a')
  link.href = context.href(edition, result.segment, result.sentence?.number)
  link.append(...resultNodes(result, context))
  const made = document.createElement('li')
  made.dataset.part = result.id
  made.append(link)
  return made
}

/** Loads every edition but the newest; their results follow its own. */
async function loadOlder(page: HTMLElement, newest: string, older: SearchIndex[]) {
  const address = page.dataset.older ?? ''
  const folder = address.slice(0, address.lastIndexOf('/') + 1)
  const editions: { name: string }[] = await (await fetch(address)).json()
  const others = editions.filter(({ name }) => !newest.endsWith(name))
  older.push(...(await Promise.all(others.map(({ name }) => loadIndex(`${folder}${name}`)))))
}
