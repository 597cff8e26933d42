import { begunPledge } from '../../report/begun-pledge.ts'
import type { Edition, Part } from '../../report/edition.ts'
import { fullAddress } from '../../report/full-address.ts'
import { plainText } from '../../report/plain-text.ts'
import { reportName } from '../../words/report-name.ts'
import { partTitle } from '../../words/shared-title.ts'
import { string } from '../../words/strings.ts'
import { viewWords } from '../../words/view-words.ts'
import { joinWords } from '../../words/words.ts'
import type { Subject } from '../format.ts'
import { citationText } from '../shared/citations/citation-text.ts'
import { ownCitation } from '../shared/citations/own-citation.ts'
import { citedWork } from '../shared/citations/work.ts'
import { colophonOf } from '../shared/colophon.ts'

/** What stands for the number of a sentence where a part says how to cite one. */
const any = 'N'

/**
 * The editions of a site in one language, with titles and links as Markdown has them, a line a sentence: its id, which leads to its permanent link, then its
 * text, word for word. Above the sentences of a part stands how to cite one of them.
 */
export function llmsFullText({ site, date, language }: Pick<Subject, 'site' | 'date' | 'language'>): string {
  const blocks = [`# ${site.name[language]}`, ...site.editions.flatMap(ofEdition)]
  return `${blocks.join('\n\n')}\n`

  function ofEdition(edition: Edition): string[] {
    const { statements, changed, licence } = colophonOf(viewWords(language), { site, edition, date })
    return [
      `## ${reportName(site, edition)[language]}`,
      [...statements, changed, licence].map((words) => `> ${joinWords(words)}`).join('\n>\n'),
      string(language, 'llms.lines', { number: any }),
      ...edition.parts.flatMap((part) => ofPart(edition, part)),
    ]
  }

  function ofPart(edition: Edition, part: Part): string[] {
    const work = citedWork({ site, edition, part, date }, language)
    const citation = citationText(ownCitation(work), any)
    return [
      `### ${partTitle(language, part, language)}`,
      ...(part.sentences.length > 0 ? [string(language, 'llms.citation', { citation })] : []),
      ...part.sentences.flatMap((sentence) => {
        const { number } = sentence
        const pledge = begunPledge(part, number)
        const id = `${edition.id}/${part.id}#s${number}`
        const address = fullAddress(language, part.page, `s${number}`)
        return [
          ...(pledge ? [`#### ${pledge.number} ${pledge.title[language]}`] : []),
          `[${id}](${address}) ${plainText(sentence[language])}`,
        ]
      }),
      ...part.notes.map((note) => `> ${string(language, 'llms.note', { note: note[language] })}`),
    ]
  }
}
