import type { FileChild } from 'docx'
import { languagesOf } from '../../report/view.ts'
import type { Language } from '../../report/vocabulary.ts'
import type { Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { flatChapters } from '../shared/book/chapters.ts'
import { heading } from '../shared/word/heading.ts'
import { colors } from '../shared/word/look.ts'
import { pairTable } from '../shared/word/pair-table.ts'
import { termBlocks } from '../shared/word/term-blocks.ts'
import { type Inline, linkTo, paragraph, paragraphsIn, placeName, said, tab } from '../shared/word/words.ts'

/** The numbers of the text, each with the part that states it. */
export function figureBlocks(book: Book): FileChild[] {
  const { title, lead, items } = book.figures
  if (items.length === 0) return []
  return [
    heading(book.view, 1, { id: placeName('figures'), title }),
    ...paragraphsIn('Lead', lead),
    ...listBlocks(book, items, ({ figure, label, verb }, language) => [
      ...said(figure[language] ?? '', language, { style: 'Strong' }),
      ...said(` ${label[language]}`, language),
      ...verbOf(verb, language),
    ]),
  ]
}

/** The projects by how firmly they are set out. */
export function projectBlocks(book: Book): FileChild[] {
  const { title, lead, levels } = book.projects
  if (levels.length === 0) return []
  return [
    heading(book.view, 1, { id: placeName('projects'), title }),
    ...paragraphsIn('Lead', lead),
    ...levels.flatMap((level, index) => [
      heading(book.view, 2, { id: placeName(levelId(index)), title: level.title }),
      ...paragraphsIn('Lead', level.note),
      ...listBlocks(book, level.items, ({ name, verb }, language) => [
        ...said(name[language] ?? '', language),
        ...verbOf(verb, language),
      ]),
    ]),
  ]
}

/** The id of a level of projects, which the contents lead to. */
export function levelId(index: number): string {
  return `level-${index + 1}`
}

/** The glossary. */
export function glossaryBlocks({ view, terms }: Book): FileChild[] {
  if (terms.items.length === 0) return []
  return [heading(view, 1, { id: placeName('terms'), title: terms.title }), ...termBlocks(view, terms.items)]
}

function verbOf(verb: Words | undefined, language: Language): Inline[] {
  return verb ? said(` ${verb[language]}`, language, { color: colors.soft }) : []
}

/** A list whose items stand behind the number of their part, which leads to it; one without a number is named behind them. */
function listBlocks<Item extends { part: string }>(
  { view, chapters }: Book,
  items: Item[],
  wordsOf: (item: Item, language: Language) => Inline[],
): FileChild[] {
  const titles = new Map(flatChapters(chapters).map(({ id, number, title }) => [id, { number, title }]))
  const rows = items.map((item) => {
    const { number = '', title } = titles.get(item.part) ?? {}
    const toPart = (text: string, language: Language, style: string) =>
      linkTo(placeName(item.part), said(text, language, { style }))
    const words = (language: Language): Inline[] => [
      ...wordsOf(item, language),
      ...(number || !title
        ? []
        : [...said(' · ', language), toPart(title[language] ?? '', language, 'Hyperlink')]),
    ]
    return { mark: number ? [toPart(number, 'en', 'PartNumber')] : [], words }
  })
  if (view === 'zh-en')
    return pairTable(rows.map(({ mark, words }) => ({ mark, zh: [words('zh')], en: [words('en')] })))
  return rows.flatMap(({ mark, words }) =>
    languagesOf(view).map((language) => paragraph('List', [...mark, tab(), ...words(language)])),
  )
}
