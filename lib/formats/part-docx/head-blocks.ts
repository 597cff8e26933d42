import type { FileChild } from 'docx'
import { address, canonical } from '../../report/address.ts'
import type { Part } from '../../report/edition.ts'
import { languageOf, type View, views } from '../../report/view.ts'
import { languages } from '../../report/vocabulary.ts'
import { string } from '../../words/strings.ts'
import { viewWords } from '../../words/view-words.ts'
import { joinWords, type Words } from '../../words/words.ts'
import type { Row } from '../shared/word/columns-table.ts'
import { heading } from '../shared/word/heading.ts'
import { paragraph, placeName, said, webLink } from '../shared/word/words.ts'

/** How many letters of addresses and their names fit in a line. */
const lineOfAddresses = 130

/** The head of a sheet: number and title of the part, and its permanent link in each view. */
export function headBlocks({ id, number, title, page }: Part): FileChild[] {
  return [
    heading('zh-en', 1, { id: placeName(id), number, title }),
    ...addressBlocks(
      views.flatMap((view) => {
        const name = joinWords(viewWords(view).words(`view.${view}`), '\u00a0/\u00a0')
        const link = canonical(address(view, page))
        return link ? [{ view, name, link, shown: link.replace(/^https:\/\//, '') }] : []
      }),
    ),
  ]
}

/**
 * Addresses in one line, or where they are too long for that in a line each.
 * @param shown the address as it is typed; the link itself is whole, and so are those in the citations
 */
function addressBlocks(all: { view: View; name: string; link: string; shown: string }[]): FileChild[] {
  if (all.length === 0) return []
  const letters = all.reduce((sum, { name, shown }) => sum + name.length + shown.length, 0)
  const isLong = letters > lineOfAddresses
  const words = all.flatMap(({ view, name, link, shown }, index) => [
    ...(index > 0 && !isLong ? said('\u2003', 'en') : []),
    ...said(`${name}\u2002`, languageOf(view), index > 0 && isLong ? { break: 1 } : {}),
    webLink(link, said(shown, 'en', { style: 'Hyperlink' })),
  ])
  return [paragraph('PermanentLink', words)]
}

/** What stands above the sentences: the languages, and what is to be known of the words in each. */
export function columnHeads(standing: Words): Row {
  return {
    isHead: true,
    cells: [
      [paragraph('TableHeading', [])],
      ...languages.map((language) => [
        paragraph('TableHeading', [
          ...said(string(language, `view.${language}`), language, { style: 'Strong' }),
          ...said(`\u2002${standing[language]}`, language),
        ]),
      ]),
    ],
  }
}
