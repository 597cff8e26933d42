import type { FileChild, Paragraph } from 'docx'
import { address, canonical } from '../../report/address.ts'
import { begunPledge } from '../../report/begun-pledge.ts'
import type { Part } from '../../report/edition.ts'
import { plainText } from '../../report/plain-text.ts'
import type { Term } from '../../report/schema.ts'
import type { Language } from '../../report/vocabulary.ts'
import { reportName } from '../../words/report-name.ts'
import { sharedWords } from '../../words/shared-title.ts'
import { termNote } from '../../words/term-note.ts'
import { type ViewWords, viewWords } from '../../words/view-words.ts'
import { joinWords, type Words } from '../../words/words.ts'
import type { Subject } from '../format.ts'
import { notesOf } from '../shared/book/chapters.ts'
import { colophonOf } from '../shared/colophon.ts'
import type { Row } from '../shared/word/columns-table.ts'
import { colors } from '../shared/word/look.ts'
import { noteWords } from '../shared/word/note-words.ts'
import { pairRow } from '../shared/word/pair-table.ts'
import { sentenceRow } from '../shared/word/sentences.ts'
import { wordBytes } from '../shared/word/word-bytes.ts'
import { type Inline, paragraph, said, tab } from '../shared/word/words.ts'
import { factBlocks, statementOf } from './about-copy.ts'
import { citationRow } from './citation-row.ts'
import { columnHeads, headBlocks } from './head-blocks.ts'
import { sheet } from './sheet.ts'
import { sheetStylesXml } from './sheet-styles.ts'
import { numberedTable, plainTable, wordsRow } from './sheet-table.ts'

const view = 'zh-en'

/** A part as a sheet, for whoever writes about it: its words, how they are cited, what its terms mean, what the sheet is. */
export function partDocument(subject: Subject & { part: Part }): Promise<Uint8Array> {
  const { site, edition, part, date } = subject
  const context = viewWords(view)
  const { words, of } = context
  const colophon = colophonOf(context, subject)
  const running = sharedWords({ site, edition, part, view })
  const report = of(reportName(site, edition))
  return wordBytes({
    view,
    margins: sheet.margins,
    edge: sheet.edge,
    head: [inColumns('Header', report)],
    styles: sheetStylesXml(),
    title: joinWords(running),
    subject: joinWords(report),
    creator: joinWords(of(edition.issuer)),
    keywords: part.terms.flatMap((term) => [term.zh, term.en]),
    description: [...colophon.statements, colophon.licence].map((one) => joinWords(one, ' ')).join(' '),
    running,
    colophon,
    date,
    hasTitlePage: false,
    children: [
      ...headBlocks(part),
      textTable(context, part),
      ...section(words('cite.title'), [pairRow(citationRow(subject), 'Bibliography')]),
      ...section(
        words('part.terms'),
        part.terms.map((term) => termRow(context, term)),
      ),
      ...section(colophon.title, [wordsRow('Colophon', statementOf(colophon))]),
      ...factBlocks(colophon, words('copy.licence')),
    ],
  })
}

/** The sentences, and below them what the editors remark. */
function textTable(context: ViewWords, part: Part): FileChild {
  const { words, of } = context
  const counted = { part: part.id, address: canonical(address(view, part.page)) }
  return numberedTable([
    columnHeads(words('picture.standing')),
    ...part.sentences.flatMap(({ number, zh, en }) => [
      ...pledgeRows(part, number),
      pairRow(sentenceRow(counted, number, of({ zh: plainText(zh), en: plainText(en) }))),
    ]),
    ...notesOf(context, part).map(({ label, text }) =>
      pairRow({ mark: [], zh: [noteWords(label, text, 'zh')], en: [noteWords(label, text, 'en')] }, 'Quote'),
    ),
  ])
}

/** The number and title of the pledge that a sentence begins, if it begins one. */
function pledgeRows(part: Part, sentence: number): Row[] {
  const pledge = begunPledge(part, sentence)
  if (!pledge) return []
  const { number, title } = pledge
  const words = (language: Language) => [
    said(`${number}\u2002${title[language]}`, language, { style: 'Strong' }),
  ]
  return [pairRow({ mark: [], zh: words('zh'), en: words('en') })]
}

/** Each term with what it means, in one paragraph of each language. */
function termRow(context: ViewWords, term: Term): Row {
  const note = termNote(context, term)
  const words = (language: Language): Inline[][] => [
    [...said(term[language], language, { style: 'Strong' }), ...said(`\u2002${note[language]}`, language)],
  ]
  return pairRow({ zh: words('zh'), en: words('en') }, 'TableNote')
}

/** Rows under a title. */
function section(title: Words, rows: Row[]): FileChild[] {
  return rows.length > 0 ? [inColumns('Heading2', title), plainTable(rows)] : []
}

/** A line of which each language begins where its column does. */
function inColumns(style: string, { zh = '', en = '' }: Words): Paragraph {
  return paragraph(style, [...said(zh, 'zh'), tab(), ...said(en, 'en', { color: colors.soft })])
}
