/** The fields of the form, and the parameters of the address. */
const fields = ['q', 'kind', 'area', 'edition'] as const

/** What the reader asks for. */
export type Asked = Record<(typeof fields)[number], string>

/** What stands in the form. */
export function askedIn(form: HTMLFormElement): Asked {
  const data = new FormData(form)
  const value = (name: string) => String(data.get(name) ?? '')
  return { q: value('q'), kind: value('kind'), area: value('area'), edition: value('edition') }
}

/**
 * Keeps the address of the search page that of its form. The first edit makes an entry of the history, further ones
 * change it until the reader is done with the field, so that Back leads from query to query.
 */
export class FormAddress {
  readonly #form: HTMLFormElement
  #editing = false

  constructor(form: HTMLFormElement) {
    this.#form = form
  }

  /** Fills the form from the address. */
  read() {
    const parameters = new URLSearchParams(location.search)
    for (const name of fields) {
      const field = this.#form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = parameters.get(name) ?? ''
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
    }
    this.commit()
  }

  /** Puts what was edited into the address, if it says anything else. */
  write() {
    const asked = askedIn(this.#form)
    const current = new URLSearchParams(location.search)
    if (fields.every((name) => asked[name] === (current.get(name) ?? ''))) return
    const parameters = `${new URLSearchParams(fields.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])))}`
    const address = `${location.pathname}${parameters && '?'}${parameters}${location.hash}`
    try {
      if (this.#editing) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
      this.#editing = true
    } catch {
      // Browsers take so many addresses in a time; the address follows with one of the next edits.
    }
  }

  /** The reader is done with a query: the next edit makes an entry of its own. */
  commit() {
    this.#editing = false
  }
}
