import { trusted } from './trusted.ts'

/** Another page of the site, to be read: without its style, which this page's policy does not name. */
export function parsePage(html: string): Document {
  const { before, after } = cutStyle(html)
  return new DOMParser().parseFromString(trusted(before + after), 'text/html')
}

/** The rules of a page, in its one style, and what is before and after that. */
export function cutStyle(html: string) {
  const [before = '', ...rest] = html.split('<style>')
  const [rules = '', ...after] = rest.join('<style>').split('</style>')
  return { before, rules, after: after.join('</style>') }
}
