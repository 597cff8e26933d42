import { copy } from '../quote/copy.ts'
import { say } from '../quote/say.ts'
import { csvRows } from './csv-rows.ts'

/** Shows the buttons, each of which copies the table beside it as cells that spreadsheets and word processors take. */
export function letCopy(place: HTMLElement): void {
  for (const button of place.querySelectorAll('button')) button.hidden = false
  place.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    const href = button?.parentElement?.querySelector('a')?.href
    if (!button || !href) return
    const { copied = '', notCopied = '' } = place.dataset
    const isCopied = await copyFrom(href, button.dataset.numbers?.split(' ') ?? []).catch(() => false)
    say(place.querySelector('[role=status]'), isCopied ? copied : notCopied)
  })
}

async function copyFrom(href: string, numbers: string[]): Promise<boolean> {
  const answer = await fetch(href)
  if (!answer.ok) return false
  const rows = csvRows(await answer.text())
  return copy(tabbed(rows), htmlTable(rows, numbers))
}

/** Rows for who takes plain text: a cell has neither tabs nor line ends. */
function tabbed(rows: string[][]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' ')).join('\t')).join('\n')
}

/** The same as an HTML table. */
function htmlTable([head = [], ...rows]: string[][], numbers: string[]): string {
  const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  const cell = (text: string, at: number) => {
    const isText = !numbers.includes(head[at] ?? '') && /^[-+=@\d]/.test(text)
    return `<td${isText ? asText(text) : ''}>${escaped(text)}</td>`
  }
  const line = (cells: string[]) => `<tr>${cells.join('')}</tr>`
  const lines = [
    line(head.map((name) => `<th>${escaped(name)}</th>`)),
    ...rows.map((row) => line(row.map(cell))),
  ]
  return `<table>${lines.join('')}</table>`
}

/**
 * What tells spreadsheets that a cell is text, which they would take for a number, as part 1.10, or for a formula: Excel and
 * WPS read the first, Google Sheets and LibreOffice the second.
 */
function asText(text: string): string {
  const value = JSON.stringify({ 1: 2, 2: text }).replace(/[&"<]/g, (mark) => `&#${mark.charCodeAt(0)};`)
  return ` style="mso-number-format:'\\@'" data-sheets-value="${value}"`
}
