import { address, canonical } from '../../../report/address.ts'
import type { Part } from '../../../report/edition.ts'
import { plainText } from '../../../report/plain-text.ts'
import type { Language } from '../../../report/vocabulary.ts'
import { standaloneTitle } from '../../../words/standalone-title.ts'
import { string } from '../../../words/strings.ts'
import type { Subject } from '../../format.ts'

/** Everything a picture of a part says, in one language. */
export type PictureWords = ReturnType<typeof pictureWords>

/** The words of the picture of a sentence, a part, or the whole report. */
export function pictureWords(subject: Omit<Subject, 'view' | 'date'>) {
  const { site, edition, part, sentence, language } = subject
  return {
    language,
    /** Where it comes from, city and year first. */
    site: standaloneTitle(site, edition.id, site.name[language], language),
    /** The big number: the task's or area's, or the year where there is none. */
    number: part?.number || edition.id,
    /** Which sentence of the part it is, if it is of one. */
    sentence: sentence && string(language, 'sentence.number', { number: sentence.number }),
    title: (part ?? edition).title[language],
    text: sentence ? plainText(sentence[language]) : part ? textOf(part, language) : edition.slogan[language],
    source: string(language, 'picture.source', {
      issuer: edition.issuer[language],
      title: edition.title[language],
      year: edition.id,
    }),
    standing: string(language, 'picture.standing'),
    scan: string(language, 'picture.scan'),
    more: string(language, 'picture.more'),
    /** The permanent link, for the QR code; undefined while no SITE_URL is set. */
    url: canonical(address(language, (part ?? edition).page, sentence && `s${sentence.number}`)),
  }
}

/** A part's sentences; of an area, its tasks. */
function textOf(part: Part, language: Language): string {
  if (part.kind === 'area') {
    return part.tasks
      .map(({ number, title }) => `${number} ${title[language]}`)
      .join(language === 'zh' ? '；' : '; ')
  }
  return part.sentences.map((sentence) => plainText(sentence[language])).join(language === 'zh' ? '' : ' ')
}
