import { copy } from '../quote/copy.ts'
import { say } from '../quote/say.ts'
import { csvRows } from './csv-rows.ts'

/** Shows the button, which copies the table as cells that spreadsheets and word processors take. */
export function letCopy(place: HTMLElement): void {
  const button = place.querySelector('button')
  const { href, numbers = '', copied, notCopied } = place.dataset
  if (!button || !href) return
  button.hidden = false
  button.addEventListener('click', async () => {
    const csv = await fetch(href)
      .then((answer) => (answer.ok ? answer.text() : undefined))
      .catch(() => undefined)
    const rows = csvRows(csv ?? '')
    const done = csv !== undefined && (await copy(tabbed(rows), htmlTable(rows, numbers.split(' '))))
    say(place.querySelector('[role=status]'), (done ? copied : notCopied) ?? '')
  })
}

/** Rows for who takes plain text: a cell has neither tabs nor line ends. */
function tabbed(rows: string[][]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' ')).join('\t')).join('\n')
}

/**
 * The same as an HTML table. Spreadsheets would take the text 1.10 for a number: they are told, in the way that they
 * understand, that a cell is text.
 */
function htmlTable([head = [], ...rows]: string[][], numbers: string[]): string {
  const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  const cell = (text: string, at: number) =>
    numbers.includes(head[at] ?? '')
      ? `<td>${escaped(text)}</td>`
      : `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`
  const line = (cells: string[]) => `<tr>${cells.join('')}</tr>`
  return `<table>${line(head.map((name) => `<th>${escaped(name)}</th>`))}${rows.map((row) => line(row.map(cell))).join('')}</table>`
}
