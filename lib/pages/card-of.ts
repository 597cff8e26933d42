import { card } from '../formats/card/format.ts'
import type { Subject } from '../formats/format.ts'
import { pictureWords } from '../formats/shared/pictures/picture-words.ts'
import { canonical, fileAddress } from '../report/address.ts'
import { viewWords } from '../words/view-words.ts'
import { joinWords } from '../words/words.ts'

/** The picture services show in a view, the part's own or that of the whole report, with its largest words. */
export function cardOf(subject: Pick<Subject, 'site' | 'edition' | 'part' | 'concern' | 'view'>) {
  const { view } = subject
  const path = card.path(subject)
  const { number, title } = pictureWords(subject)
  const alt = viewWords(view).phrase('picture.alt', (language) => ({ title: `${number} ${title[language]}` }))
  return {
    url: canonical(fileAddress(path)) ?? '',
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: joinWords(alt),
  }
}
