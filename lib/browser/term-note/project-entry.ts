import { type Content, inEachLanguage, languagesOfPage } from '../page-words.ts'
import { parsePage } from '../parse-page.ts'

/**
 * A project at its mark: its name, which leads to its sentence, and the sentence, from the page of its part.
 * @param mark leads to the sentence, and says the name; or leads to the row of the page that does both
 * @throws Error where the page cannot be fetched, or has no such sentence
 */
export async function projectEntry(mark: HTMLAnchorElement): Promise<HTMLElement> {
  const row = mark.title ? undefined : document.getElementById(mark.hash.slice(1))
  const named = row?.querySelector('a') ?? mark
  const response = await fetch(named.href)
  const sentence = parsePage(await response.text()).getElementById(named.hash.slice(1))
  if (!sentence) throw new Error(named.href)
  for (const number of sentence.querySelectorAll('.sentence-number')) number.remove()
  for (const inner of sentence.querySelectorAll('a')) inner.replaceWith(...inner.childNodes)
  const link = document.createElement('a')
  link.className = 'link block font-semibold first-letter:uppercase second:first-letter:uppercase'
  link.href = named.href
  link.append(...(row ? named.cloneNode(true).childNodes : namesIn(mark.title)))
  const said = document.createElement('div')
  said.className = 'mt-1 [&>p+p]:mt-1 [&>p+p]:text-sm [&>p+p]:text-soft'
  said.append(...sentence.childNodes)
  const entry = document.createElement('li')
  entry.append(link, said)
  return entry
}

/** A name in each language of the page, which an attribute holds in one line. */
function namesIn(line: string): Content {
  const languages = languagesOfPage()
  if (languages.length < 2) return [line]
  const names = line.split(' / ')
  return inEachLanguage((language) => [names[languages.indexOf(language)] ?? ''])
}
