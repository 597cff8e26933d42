import { address, canonical } from '../../report/address.ts'
import { partNumber } from '../../report/find-part.ts'
import { plainText } from '../../report/plain-text.ts'
import type { Edition, Language, Part } from '../../report/types.ts'
import { string } from '../../words/strings.ts'

/** Everything a picture of a part says, in one language. */
export interface PictureWords {
  language: Language
  site: string
  /** The big number: the task's or area's, or the year where there is none. */
  number: string
  title: string
  text: string
  source: string
  standing: string
  scan: string
  more: string
  /** The permanent link, for the QR code; undefined while no SITE_URL is set. */
  url: string | undefined
}

/** The words of the picture of a part, or of the whole report. */
export function pictureWords(
  siteName: string,
  edition: Edition,
  part: Part | undefined,
  language: Language,
): PictureWords {
  const path = part
    ? address(language, { kind: 'part', edition: edition.id, part: part.id })
    : address(language, { kind: 'report', edition: edition.id })
  return {
    language,
    site: siteName,
    number: (part && partNumber(part)) || edition.id,
    title: part ? part.title[language] : edition.title[language],
    text: part ? textOf(part, language) : edition.slogan[language],
    source: string(language, 'picture.source', {
      issuer: edition.issuer[language],
      title: edition.title[language],
      year: edition.id,
    }),
    standing: string(language, 'picture.standing'),
    scan: string(language, 'picture.scan'),
    more: string(language, 'picture.more'),
    url: canonical(path),
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
