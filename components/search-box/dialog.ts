import { addStyle } from '../../lib/browser/add-style.ts'
import { makeElement } from '../../lib/browser/make-element.ts'
import { type Content, plainWords, words } from '../../lib/browser/page-words.ts'
import { answerWords } from '../../lib/browser/search/answer-words.ts'
import type { LoadIndex } from '../../lib/browser/search/load-index.ts'
import { resultNode } from '../../lib/browser/search/result.ts'
import { type SearchContext, searchContext } from '../../lib/browser/search/search-context.ts'
import { whenSlow } from '../../lib/browser/when-slow.ts'
import sheet from './dialog.css'

let dialog: SearchDialog | undefined

/**
 * Opens the dialog with what was typed in the header's field; the browser gives the focus back when it closes.
 * @param load what loads an edition
 */
export function openSearchDialog(box: HTMLElement, typed: string, load: LoadIndex): void {
  addStyle(sheet)
  dialog ??= new SearchDialog(searchContext(box), load)
  dialog.open(typed)
}

/** The combobox with a list of the WAI-ARIA Authoring Practices, in a modal dialog. */
class SearchDialog {
  readonly #element = document.createElement('dialog')
  readonly #input = document.createElement('input')
  readonly #status = makeElement('p', 'px-4 py-3 text-sm text-soft empty:hidden')
  readonly #list = makeElement('ul', 'min-h-32 overflow-y-auto overscroll-contain pb-2 empty:hidden')
  readonly #context: SearchContext
  readonly #load: LoadIndex
  #query = ''
  #active = -1

  constructor(context: SearchContext, load: LoadIndex) {
    this.#context = context
    this.#load = load
    this.#build()
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
    const { action, edition, root } = this.#context
    this.#element.className = 'search-dialog'
    this.#element.setAttribute('aria-label', plainWords(STRING('search.label')))
    const close = makeElement('button', '', ...words(STRING('search.close')))
    close.type = 'button'
    close.addEventListener('click', () => this.#element.close())
    const clear = makeElement('button', '', ...words(STRING('search.clear')))
    clear.type = 'button'
    clear.addEventListener('click', () => {
      this.#input.value = ''
      this.#input.focus()
      void this.#search()
    })
    const check = makeElement('a', 'link basis-full text-sm', ...words(STRING('search.check')))
    check.href = `${root}check/`
    const form = makeElement(
      'form',
      'rule-b flex flex-wrap items-center gap-2 p-3',
      this.#input,
      clear,
      close,
      check,
    )
    form.action = action
    if (edition)
      form.append(Object.assign(makeElement('input'), { type: 'hidden', name: 'edition', value: edition }))
    Object.assign(this.#input, {
      className:
        'min-w-32 flex-1 appearance-none rounded-md px-3 py-2 text-base [&::-webkit-search-cancel-button]:hidden [&::-webkit-calendar-picker-indicator]:hidden',
      type: 'search',
      name: 'q',
      placeholder: plainWords(STRING('search.placeholder')),
      dir: 'auto',
      autocomplete: 'off',
      enterKeyHint: 'search',
    })
    const attributes = {
      // A field for searching is a combobox by its list, which is empty: the options are shown below.
      list: 'search-words',
      'aria-label': plainWords(STRING('search.label')),
      'aria-expanded': 'false',
      'aria-controls': 'search-list',
      'aria-autocomplete': 'list',
    }
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value)
    this.#status.setAttribute('role', 'status')
    this.#list.id = 'search-list'
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', plainWords(STRING('search.results')))
    const suggestions = makeElement('datalist')
    suggestions.id = 'search-words'
    this.#element.append(form, suggestions, this.#status, this.#list)
  }

  /** What is being composed is no query yet, and what an older query found is not shown any more. */
  async #search() {
    const query = this.#input.value.trim()
    this.#query = query
    const { action, edition, index, language, href } = this.#context
    const asked = { q: query, ...(edition && { edition }) }
    const show = (content: Content, options?: HTMLElement[]) => {
      if (query === this.#query) this.#show(content, options)
    }
    if (!query) return show(words(STRING('search.hint')))
    try {
      const loaded = await whenSlow(this.#load(index), () => show(words(STRING('search.loading'))))
      const answer = loaded.search(query, { language, limit: 8 })
      const { results, related, total } = answer
      const options = (total > 0 ? results : related).map((result) =>
        this.#option(href(result), [resultNode(result, query)]),
      )
      if (total > results.length)
        options.push(this.#option(`${action}?${new URLSearchParams(asked)}`, words(STRING('search.all'))))
      if (edition)
        options.push(
          this.#option(`${action}?${new URLSearchParams({ q: query })}`, words(STRING('search.newest'))),
        )
      show(answerWords(answer, query, this.#context), options)
    } catch {
      show(words(STRING('search.failed')))
    }
  }

  #show(content: Content, options: HTMLElement[] = []) {
    this.#status.replaceChildren(...content)
    this.#input.setAttribute('aria-expanded', String(options.length > 0))
    this.#list.replaceChildren(...options)
    this.#activate(-1)
  }

  #option(href: string, content: Content): HTMLElement {
    const option = makeElement('li', 'rule-t cursor-pointer px-4 py-3', ...content)
    option.setAttribute('role', 'option')
    option.dataset.href = href
    option.addEventListener('click', () => this.#follow(option))
    return option
  }

  /** Closes first: the focus goes back to where it was without moving the page, then the address moves both. */
  #follow(option: HTMLElement) {
    this.#element.close()
    location.assign(option.dataset.href ?? '')
  }

  #onKey(event: KeyboardEvent) {
    // Safari ends a composition before the key that ends it, which only its code gives away.
    if (event.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') {
      // Chrome would only empty the field.
      event.preventDefault()
      this.#element.close()
    }
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
      option.id = `search-option-${index}`
      option.setAttribute('aria-selected', String(index === active))
    })
    const option = this.#list.children[active]
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else this.#input.removeAttribute('aria-activedescendant')
  }
}
