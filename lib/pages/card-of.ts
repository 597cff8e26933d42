import { card } from '../formats/card/format.ts'
import { pictureWords } from '../formats/shared/pictures/picture-words.ts'
import { canonical, fileAddress } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import type { Site } from '../report/site.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from '../words/strings.ts'

/** The picture services show in a language, the part's own or that of the whole report, with its largest words. */
export function cardOf(site: Site, edition: Edition, part: Part | undefined, language: Language) {
  const path = card.path({ edition, part, view: language })
  const { number, title } = pictureWords({ site, edition, part, language })
  const alt = string(language, 'picture.alt', { title: `${number} ${title}` })
  return { url: canonical(fileAddress(path)) ?? '', width: 1200, height: 630, type: 'image/png', alt }
}
