import { sheetFor } from '../styles/sheet-for.ts'

/**
 * How a page stands in a bundle. What it says again and again, such as its title, stands before it once, each behind a mark
 * of its own; its path is known to the bundle. Its sheet and the hash of that (CSP 3 §6.7.3) are left out where they follow
 * from the rules of the bundle. No page has these marks in it, since HTML allows none of them (HTML §13.1.3).
 */
export const marks = { next: '\u001E', sheet: '\u000E', hash: '\u000F' }

/** The mark of what a page repeats, counted from 0; the first is its path. */
export const markOf = (at: number) => String.fromCharCode(at + 1)

/** What a page calls its path in all views: `/2024/2.4/`; nothing at the root, where it would say too little. */
export function pathInView(path: string): string {
  return path.slice(path.indexOf('/'))
}

/** A page with all that is repeated in its places: what is needed to show it in place of another. */
export function readPage(packed: string, path: string): string {
  const repeated = packed.split(marks.next)
  const page = repeated.pop() ?? ''
  return [pathInView(path), ...repeated].reduce(
    (text, one, at) => text.replaceAll(markOf(at), () => one),
    page,
  )
}

/**
 * A page as it was before it was packed, to the byte.
 * @param rules of its bundle
 */
export async function wholePage(packed: string, path: string, rules: string): Promise<string> {
  const page = readPage(packed, path)
  if (!page.includes(marks.sheet)) return page
  const whole = page.replace(marks.sheet, () => sheetFor(rules, classesIn(page)))
  const sheet = /<style>(.*?)<\/style>/s.exec(whole)?.[1] ?? ''
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sheet))
  return whole.replace(marks.hash, btoa(String.fromCharCode(...new Uint8Array(hash))))
}

/** The classes of the elements of a page, by the names that stand in it. */
export function classesIn(page: string): Set<string> {
  return new Set([...page.matchAll(/ class="?([^">]*)/g)].flatMap(([, names = '']) => names.split(' ')))
}
