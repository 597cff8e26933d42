import type { SearchResult } from '../../lib/search/types.ts'
import { addStyle } from '../late-style/add-style.ts'
import { resultNodes } from '../search-results/result.ts'
import { type SearchContext, searchContext } from './context.ts'
import { rules } from './dialog-rules.ts'
import { loadIndex } from './load-index.ts'

let dialog: SearchDialog | undefined

/** Opens the dialog with what was typed in the header's field; `onClose` gives the focus back. */
export function openSearchDialog(box: HTMLElement, typed: string, onClose: () => void): void {
  addStyle(rules)
  dialog ??= new SearchDialog(searchContext(box), onClose)
  dialog.open(typed)
}

/** The combobox with a list of the WAI-ARIA Authoring Practices, in a modal dialog. */
class SearchDialog {
  readonly #element = document.createElement('dialog')
  readonly #input = document.createElement('input')
  readonly #status = document.createElement('p')
  readonly #list = document.createElement('ul')
  readonly #context: SearchContext
  #active = -1

  constructor(context: SearchContext, onClose: () => void) {
    this.#context = context
    this.#build()
    this.#element.addEventListener('close', onClose)
    this.#element.addEventListener('click', (event) => {
      if (event.target === this.#element) this.#element.close()
    })
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.#search()
    })
    this.#input.addEventListener('compositionend', () => void this.#search())
    this.#input.addEventListener('keydown', (event) => this.#onKey(event))
    document.body.append(this.#element)
  }

  open(typed: string) {
    if (this.#element.open) return
    this.#element.showModal()
    this.#input.value = typed
    this.#input.focus()
    void this.#search()
  }

  #build() {
    const { text, action } = this.#context
    this.#element.className = 'search-dialog'
    this.#element.setAttribute('aria-label', text('label'))
    const form = document.createElement('form')
    form.action = action
    Object.assign(this.#input, { name: 'q', type: 'search', autocomplete: 'off', enterKeyHint: 'search' })
    const attributes = {
      role: 'combobox',
      'aria-label': text('label'),
      'aria-expanded': 'false',
      'aria-controls': 'search-list',
      'aria-autocomplete': 'list',
    }
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value)
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = text('close')
    close.addEventListener('click', () => this.#element.close())
    form.append(this.#input, close)
    this.#status.className = 'search-status'
    this.#status.setAttribute('role', 'status')
    this.#list.className = 'search-list'
    this.#list.id = 'search-list'
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', text('results'))
    this.#element.append(form, this.#status, this.#list)
  }

  async #search() {
    const query = this.#input.value
    const { text, index, languages } = this.#context
    if (!query.trim()) return this.#show([], text('hint'))
    try {
      const slow = setTimeout(() => this.#show([], text('loading')), 150)
      const loaded = await loadIndex(index).finally(() => clearTimeout(slow))
      if (query !== this.#input.value) return
      const { results, related, cut } = loaded.search(query, { language: languages[0] ?? 'zh', limit: 8 })
      const none = `${text('none', { query: query.trim().slice(0, 40) })} ${related.length > 0 ? text('related') : ''}`
      const words = results.length > 0 ? this.#context.count(results.length) : none
      this.#show(
        results.length > 0 ? results : related,
        cut ? `${words} ${text('cut')}` : words,
        loaded.edition,
      )
    } catch {
      this.#show([], text('failed'))
    }
  }

  #show(results: SearchResult[], words: string, edition = '') {
    this.#status.textContent = words
    this.#input.setAttribute('aria-expanded', String(results.length > 0))
    this.#list.replaceChildren(...results.map((result, index) => this.#option(result, index, edition)))
    this.#activate(-1)
  }

  #option(result: SearchResult, index: number, edition: string): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `search-option-${index}`
    option.setAttribute('role', 'option')
    option.dataset.href = this.#context.href(edition, result.segment, result.sentence?.number)
    option.append(...resultNodes(result, this.#context))
    option.addEventListener('click', () => this.#follow(option))
    return option
  }

  #follow(option: HTMLElement) {
    this.#element.close()
    location.assign(option.dataset.href ?? '')
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing) return
    const options = this.#list.children
    const chosen = options[this.#active]
    if (event.key === 'Enter' && chosen instanceof HTMLElement) {
      event.preventDefault()
      this.#follow(chosen)
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || options.length === 0) return
    event.preventDefault()
    const count = options.length + 1
    this.#activate(((this.#active + 1 + step + count) % count) - 1)
  }

  /** −1 is the field itself. */
  #activate(active: number) {
    this.#active = active
    ;[...this.#list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active))
    })
    const option = this.#list.children[active]
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else this.#input.removeAttribute('aria-activedescendant')
  }
}
