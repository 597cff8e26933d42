import { card } from '../formats/card/format.ts'
import { pictureWords } from '../formats/shared/pictures/picture-words.ts'
import { canonical, fileAddress } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import type { View } from '../report/view.ts'
import { viewWords } from '../words/view-words.ts'
import { joinWords } from '../words/words.ts'

/** The picture services show in a view, the part's own or that of the whole report, with its largest words. */
export function cardOf(site: Site, edition: Edition, part: Part | undefined, view: View) {
  const path = card.path({ edition, part, view })
  const { number, title } = pictureWords({ site, edition, part, view })
  const alt = viewWords(view).phrase('picture.alt', (language) => ({ title: `${number} ${title[language]}` }))
  return {
    url: canonical(fileAddress(path)) ?? '',
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: joinWords(alt),
  }
}
