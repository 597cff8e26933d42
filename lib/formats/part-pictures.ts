import { settings } from '../report/settings.mjs'
import type { Edition, Part, Site } from '../report/types.ts'
import { languagesOf, type View } from '../report/view.ts'
import { cardPicture } from './pictures/card-picture.ts'
import { pictureWords } from './pictures/picture-words.ts'
import { posterPicture } from './pictures/poster-picture.ts'
import { renderPicture } from './pictures/render-picture.ts'

/** The card of a part, or of the whole report, in the first language of a view. */
export function cardFile(site: Site, view: View, edition: Edition, part?: Part): Uint8Array<ArrayBuffer> {
  if (settings.pagesOnly) return new Uint8Array()
  const [language = 'zh'] = languagesOf(view)
  const words = pictureWords(site.name[language], edition, part, language)
  return renderPicture('card', { ...words, url: undefined }, cardPicture)
}

/** The poster of a task in the first language of a view. */
export function posterFile(site: Site, view: View, edition: Edition, part: Part): Uint8Array<ArrayBuffer> {
  if (settings.pagesOnly) return new Uint8Array()
  const [language = 'zh'] = languagesOf(view)
  return renderPicture('poster', pictureWords(site.name[language], edition, part, language), posterPicture)
}
