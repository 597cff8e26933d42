import { makeElement } from '../../lib/browser/make-element.ts'
import { words } from '../../lib/browser/page-words.ts'
import { answerWords } from '../../lib/browser/search/answer-words.ts'
import { dataOf, loadAll } from '../../lib/browser/search/edition-data.ts'
import type { LoadIndex } from '../../lib/browser/search/load-index.ts'
import { resultNode } from '../../lib/browser/search/result.ts'
import { type SearchContext, searchContext } from '../../lib/browser/search/search-context.ts'
import { whenSlow } from '../../lib/browser/when-slow.ts'
import type { SearchIndex, SearchResult } from '../../lib/search/answer.ts'
import type { EntryKind } from '../../lib/search/types.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'
import { type Asked, askedIn, FormAddress } from './form-address.ts'

/**
 * Fills the search page from its address, and again whenever the reader types or filters.
 * @param load what loads an edition
 * @param signal of the page’s end
 */
export function showResults(page: HTMLElement, load: LoadIndex, signal: AbortSignal): void {
  const box = document.querySelector<HTMLElement>('search-box')
  const form = page.querySelector('form')
  const find = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector)
  const status = find('[role="status"]')
  const scope = find('.search-scope')
  const found = find('.search-found')
  const all = find('.search-all')
  const filters = find('.search-filters')
  if (!box || !form || !status || !scope || !found || !all || !filters) return
  filters.hidden = false
  const older = find<HTMLButtonElement>('.search-older')
  new Results(
    { form, status, scope, found, all, older },
    searchContext(box),
    page.dataset.older ?? '',
    load,
  ).begin(signal)
}

/** The elements of the page. */
interface Parts {
  form: HTMLFormElement
  status: HTMLElement
  /** What the site holds, shown where nothing is found. */
  scope: HTMLElement
  found: HTMLElement
  /** The list of everything, shown while nothing is answered. */
  all: HTMLElement
  /** The button that asks for other years, where there are any. */
  older: HTMLButtonElement | null
}

class Results {
  readonly #parts: Parts
  readonly #context: SearchContext
  /** The address of the list of all editions' data. */
  readonly #list: string
  readonly #load: LoadIndex
  readonly #address: FormAddress
  /** Those of all editions, once the reader has asked for the others. */
  #all: SearchIndex[] = []
  #asked: Asked | undefined

  constructor(parts: Parts, context: SearchContext, list: string, load: LoadIndex) {
    this.#parts = parts
    this.#context = context
    this.#list = list
    this.#load = load
    this.#address = new FormAddress(parts.form)
  }

  begin(signal: AbortSignal) {
    const { form, found, older } = this.#parts
    // What a reader has typed before the code was there stays, unless the address asks for something.
    if (location.search) this.#address.read()
    form.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#edit()
    })
    form.addEventListener('compositionend', () => this.#edit())
    form.addEventListener('change', () => this.#address.commit())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#edit()
      this.#address.commit()
    })
    addEventListener(
      'popstate',
      () => {
        this.#address.read()
        void this.#update()
      },
      { signal },
    )
    older?.addEventListener('click', () => void this.#addOlder(older))
    // Results may come under the second press of a double click, which was meant for the button before them.
    found.addEventListener('click', (event) => event.detail > 1 && event.preventDefault())
    void this.#update()
  }

  #edit() {
    this.#address.write()
    void this.#update()
  }

  /** Answers what stands in the form, unless something else does by then. */
  async #update() {
    const { scope, found, all, older } = this.#parts
    const asked = askedIn(this.#parts.form)
    this.#asked = asked
    if (!asked.q.trim()) {
      found.replaceChildren()
      scope.hidden = true
      all.hidden = false
      if (older) older.hidden = true
      return this.#say(STRING('search.hint'))
    }
    const current = () => asked === this.#asked
    try {
      const first = await whenSlow(this.#first(asked), () => current() && this.#say(STRING('search.loading')))
      if (current()) this.#answer(asked, first)
    } catch {
      if (current()) this.#say(STRING('search.failed'))
    }
  }

  /** The edition that a page of it asks to search first, else the newest. */
  async #first({ edition }: Asked) {
    const asked = edition && this.#list ? await dataOf(this.#list, edition) : undefined
    const data = asked ?? this.#context.index
    return { shown: await this.#load(data), isNewest: data === this.#context.index }
  }

  #answer({ q, kind, area }: Asked, { shown, isNewest }: { shown: SearchIndex; isNewest: boolean }) {
    const { status, scope, found, all, older } = this.#parts
    const answers = [shown, ...this.#all.filter(({ edition }) => edition !== shown.edition)].map((index) =>
      index.search(q, {
        language: this.#context.language,
        limit: Number.POSITIVE_INFINITY,
        kinds: kind ? [kind as EntryKind] : undefined,
        areas: area ? [Number(area)] : undefined,
      }),
    )
    const results = answers.flatMap((answer) => answer.results)
    const related = answers.flatMap((answer) => answer.related)
    const cut = answers.some((answer) => answer.cut)
    const total = results.length
    const [first] = answers
    if (!first) return
    status.replaceChildren(...answerWords({ ...first, total, related, cut }, q.trim(), this.#context))
    const items = (total > 0 ? results : related).map((result) =>
      this.#item(result, q.trim(), result.edition === shown.edition && isNewest ? '' : result.edition),
    )
    const list = makeElement(total > 0 ? 'ol' : 'ul', '', ...items)
    list.dataset[total > 0 ? 'results' : 'related'] = ''
    found.replaceChildren(...(items.length > 0 ? [list] : []))
    scope.hidden = total > 0
    all.hidden = true
    if (older) older.hidden = this.#all.length > 0
  }

  #item(result: SearchResult, query: string, year: string): HTMLLIElement {
    const link = makeElement('a', '', resultNode(result, query, year))
    link.href = this.#context.href(result)
    const made = makeElement('li', '', link)
    made.dataset.part = result.id
    return made
  }

  /** Loads the other years once: until they are there or have failed, the button is off. */
  async #addOlder(button: HTMLButtonElement) {
    button.disabled = true
    try {
      const coming = loadAll(this.#load, this.#list)
      this.#all = await whenSlow(coming, () => this.#say(STRING('search.loading')))
      await this.#update()
    } catch {
      this.#say(STRING('search.failed'))
    }
    button.disabled = false
  }

  #say(string: PackedString) {
    this.#parts.status.replaceChildren(...words(string))
  }
}
