import { address, fileAddress, type Page, pagePath } from './address.ts'
import { full } from './full-address.ts'
import { languageTag, type View } from './view.ts'
import { languages } from './vocabulary.ts'

/**
 * A page in each language, as `hreflang` names them, with full addresses; heads and the sitemap say the same. Each of them
 * names itself and is named by the others, without which search engines ignore them all. A bilingual page names none and
 * no page names it: `hreflang` says one language, and a second page for Chinese could not be told from the first. It
 * stands for itself, by its canonical address.
 * @param view undefined for the chooser, which is the home page for readers of any language
 */
export function alternatesOf(view: View | undefined, page: Page): [hreflang: string, address: string][] {
  if (view === 'zh-en') return []
  return [
    ...languages.map((language): [string, string] => [languageTag(language), full(address(language, page))]),
    ['x-default', full(anyLanguage(page))],
  ]
}

/** The address for readers of any language: the Chinese text, which is authoritative; of the home page, the chooser. */
function anyLanguage(page: Page): string {
  return pagePath(page) === '' ? fileAddress('') : address('zh', page)
}
