import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import {
  type BuiltPage,
  type BuiltSite,
  byClass,
  byName,
  site,
  sites,
  textOf as wordsIn,
} from './built-site.ts'

/**
 * What the reader views of browsers make of the pages with sentences, by the code of Firefox's
 * (https://github.com/mozilla/readability). Of a text under 500 characters it makes four versions, each with fewer of
 * its filters than the last, and shows the longest: what must not be shown has to be gone from all four.
 */

/** The parts of an edition, and the whole of it. */
const texts = ['requirements', 'area', 'task', 'pledges', 'report']

test.each(sites)('a reader view of $folder shows all of a part or report, and nothing else', (built) => {
  const [newest] = built.content.editions
  for (const page of withSentences(built).filter(({ type }) => texts.includes(type))) {
    const document = documentOf(page)
    // A made-up report may be too short to be offered.
    if (page.type !== 'report' || page.path === `${newest?.id}/`)
      expect(isProbablyReaderable(document), page.file).toBe(true)
    const text = textOf(document)
    const shown = shownOf(document)
    expect(shown.words, page.file).toBe(text.words)
    // The first with only Latin words and figures of the title is taken for the title, which stands above the text.
    const without = text.headings.flatMap((_, index) => [text.headings.toSpliced(index, 1)])
    expect([text.headings, ...without], page.file).toContainEqual(shown.headings)
  }
})

test('a reader view shows one sentence too, whatever stands round it', () => {
  // The English is longer.
  for (const page of withSentences(site).filter(({ type, view }) => type === 'task' && view !== 'en')) {
    const document = documentOf(page)
    const [first, ...others] = document.querySelectorAll('.sentence')
    for (const other of others) other.remove()
    expect(shownOf(document).words, page.file).toBe(withoutSpaces(first?.textContent))
  }
})

test.each(sites)('another page of $folder that offers a reader view loses no sentence in it', (built) => {
  for (const page of withSentences(built).filter(({ type }) => !texts.includes(type))) {
    const document = documentOf(page)
    if (!isProbablyReaderable(document)) continue
    const { words } = shownOf(document)
    const sentences = byClass(page.tree, 'sentence').map((sentence) => withoutSpaces(wordsIn(sentence)))
    const lost = sentences.filter((sentence) => !words.includes(sentence))
    expect(lost, page.file).toEqual([])
    const beside = byName(page.tree, 'nav', 'footer').map((element) => withoutSpaces(wordsIn(element)))
    const kept = beside.filter((other) => words.includes(other))
    expect(kept, page.file).toEqual([])
  }
})

function withSentences({ pages }: BuiltSite): BuiltPage[] {
  return pages.filter(({ html }) => html.includes('class="sentence'))
}

function documentOf({ html }: BuiltPage): Document {
  return parseHTML(html).document
}

/** What the reader view makes of a page, which is used up by it. */
function shownOf(page: Document) {
  const made = new Readability(page, { serializer: (content) => content as Element }).parse()
  return wordsOf(made?.content)
}

/** The text of a part or of the report, as the page itself has it. */
function textOf(page: Document) {
  const text = page.querySelector('.part-text, article.report')?.cloneNode(true) as Element
  for (const other of text.querySelectorAll('aside, button')) other.remove()
  return wordsOf(text)
}

/** Headings, and all words between them. */
function wordsOf(text: Element | null | undefined) {
  const headings = [...(text?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])]
  for (const heading of headings) heading.remove()
  return {
    headings: headings.map(({ textContent }) => withoutSpaces(textContent)),
    words: withoutSpaces(text?.textContent),
  }
}

function withoutSpaces(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, '')
}
