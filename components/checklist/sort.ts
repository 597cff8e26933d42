/**
 * Makes the heads of a table buttons that sort its rows, and has the status say so. What a column is sorted by stands in its
 * head: the rank of the cells, their words, or whether the text gives any. What is left open comes last, and rows that are
 * equal stay in the order of the text.
 */
export function makeSortable(element: HTMLElement) {
  const heads = [...element.querySelectorAll<HTMLElement>('thead th')]
  const [body] = element.querySelectorAll('tbody')
  if (!body || element.querySelector('thead button')) return
  const rows = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  const { compare } = new Intl.Collator(document.documentElement.lang)
  for (const [column, head] of heads.entries()) {
    const words = head.querySelector('span')
    if (!words) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = words.className
    button.append(...copies(words))
    words.before(button)
    // For paper: Chromium repeats no heads on later sheets that are buttons.
    Object.assign(words, { className: '', hidden: true })
    button.onclick = () => {
      const order = orderOf(head)
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', order)
      const keyed = rows.map((row) => ({ row, at: rankOf(row.cells[0]), ...keyOf(row.cells[column], head) }))
      keyed.sort(
        (one, other) =>
          one.last - other.last ||
          (one.rank - other.rank || compare(one.words, other.words)) * (order === 'descending' ? -1 : 1) ||
          one.at - other.at,
      )
      body.append(...keyed.map(({ row }) => row))
      say(element, order, button)
    }
  }
}

/** The order that a press of a head brings: where nothing counts but whether the text gives any, there is one alone. */
function orderOf(head: HTMLElement) {
  if (head.dataset.by === 'given') return 'other'
  return head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
}

/** What a cell is sorted by; cells that the text leaves open, and those that are not there, come last. */
function keyOf(cell: HTMLElement | undefined, head: HTMLElement) {
  const { by } = head.dataset
  return {
    last: cell ? Number('open' in cell.dataset) : 2,
    rank: by === 'rank' ? rankOf(cell) : 0,
    words: (by === 'words' && cell?.textContent) || '',
  }
}

function rankOf(cell: HTMLElement | undefined): number {
  return Number(cell?.dataset.rank)
}

/** Has the status say by which column the rows now stand, and in which order. */
function say(element: HTMLElement, order: string, button: HTMLElement) {
  const words = element.querySelector<HTMLTemplateElement>(`[data-say="${order}"]`)?.content ?? ''
  const said = typeof words === 'string' ? words : words.cloneNode(true)
  element.querySelector('[role="status"]')?.replaceChildren(said, ' ', ...copies(button))
}

function copies({ childNodes }: Element): Node[] {
  return [...childNodes].map((node) => node.cloneNode(true))
}
