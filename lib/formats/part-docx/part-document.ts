import type { FileChild } from 'docx'
import { address, canonical } from '../../report/address.ts'
import type { Part } from '../../report/edition.ts'
import { plainText } from '../../report/plain-text.ts'
import { languageOf, views } from '../../report/view.ts'
import { reportName } from '../../words/report-name.ts'
import { sharedWords } from '../../words/shared-title.ts'
import { termNote } from '../../words/term-note.ts'
import { viewWords } from '../../words/view-words.ts'
import { joinWords, type Words } from '../../words/words.ts'
import type { Subject } from '../format.ts'
import { notesOf } from '../shared/book/chapters.ts'
import { colophonOf } from '../shared/colophon.ts'
import { aboutBlocks } from '../shared/word/colophon-blocks.ts'
import { heading } from '../shared/word/heading.ts'
import { twentieths } from '../shared/word/look.ts'
import { noteBlocks } from '../shared/word/note-blocks.ts'
import { pairTable } from '../shared/word/pair-table.ts'
import { sentenceRow } from '../shared/word/sentences.ts'
import { termBlocks } from '../shared/word/term-blocks.ts'
import { wordBytes } from '../shared/word/word-bytes.ts'
import { addressLine, paragraphsIn, placeName } from '../shared/word/words.ts'
import { citationBlocks } from './citation-blocks.ts'

const view = 'zh-en'

/** A part as a document of Word, for whoever writes about it: its words, how they are cited, and what they are. */
export function partDocument(subject: Subject & { part: Part }): Promise<Uint8Array> {
  const { site, edition, part, date } = subject
  const { id, number, title, terms } = part
  const context = viewWords(view)
  const { words, of } = context
  const colophon = colophonOf(context, subject)
  const running = sharedWords({ site, edition, part, view })
  const report = of(reportName(site, edition))
  const counted = { part: id, address: canonical(address(view, part.page)) }
  const glossary = terms.map((term) => ({ name: term, note: termNote(context, term) }))
  return wordBytes({
    view,
    title: joinWords(running),
    subject: joinWords(report),
    creator: joinWords(of(edition.issuer)),
    keywords: terms.flatMap((term) => [term.zh, term.en]),
    running,
    colophon,
    date,
    hasTitlePage: false,
    children: [
      ...paragraphsIn('Lead', report),
      heading(
        view,
        1,
        { id: placeName(id), number, title: of(title) },
        { spacing: { before: twentieths(8) } },
      ),
      ...paragraphsIn('Lead', words('picture.standing')),
      ...addressBlocks(part),
      ...pairTable(
        part.sentences.map((sentence) =>
          sentenceRow(
            counted,
            sentence.number,
            of({ zh: plainText(sentence.zh), en: plainText(sentence.en) }),
          ),
        ),
      ),
      ...notesOf(context, part).flatMap(({ label, text }) => noteBlocks(label, text)),
      ...section(words('cite.title'), citationBlocks(subject)),
      ...section(words('part.terms'), termBlocks(view, glossary)),
      ...section(colophon.title, aboutBlocks(view, colophon)),
    ],
  })
}

/** The permanent link of each view. */
function addressBlocks({ page }: Part): FileChild[] {
  return views.flatMap((one) => {
    const link = canonical(address(one, page))
    const name = joinWords(viewWords(one).words(`view.${one}`))
    return link ? [addressLine(name, languageOf(one), link)] : []
  })
}

function section(title: Words, blocks: FileChild[]): FileChild[] {
  return blocks.length > 0 ? [heading(view, 2, { title }), ...blocks] : []
}
