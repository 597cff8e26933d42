import { trusted } from './trusted.ts'

/** Another page of the site, to be read and not shown; without its style, which this page's policy does not name. */
export function parsePage(html: string): Document {
  const start = html.indexOf('<style')
  const end = html.indexOf('</style>')
  const bare = start < 0 || end < start ? html : html.slice(0, start) + html.slice(end)
  return new DOMParser().parseFromString(trusted(bare), 'text/html')
}
