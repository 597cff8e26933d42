import type { ServedSite } from './served-site.ts'

/** The names of the headers that any address has. */
export function headerNames({ rules }: Pick<ServedSite, 'rules'>): string[] {
  return [...new Set(['Cache-Control', ...rules.flatMap(({ headers }) => Object.keys(headers))])]
}

/** The variable of `maps.conf` that holds a header of the answer. */
export function headerVariable(header: string): string {
  return `$report_${header.toLowerCase().replaceAll('-', '_')}`
}

/** The lines that send the headers of an answer, an error too. */
export function headerLines(site: Pick<ServedSite, 'rules'>): string {
  return [...headerNames(site), 'Allow']
    .map((name) => `add_header ${name} ${headerVariable(name)} always;`)
    .join('\n')
}
