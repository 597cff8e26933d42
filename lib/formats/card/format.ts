import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { pictureWords } from '../shared/pictures/picture-words.ts'

/** The picture that services show beside a shared link. */
export const card = {
  id: 'card',
  mediaType: 'image/png',
  ending: 'png',
  of: 'edition, part or concern',
  in: 'view',
  isPicture: true,
  path: besidePage('card', 'png'),
  contents: async (subject) => {
    const { renderPicture } = await import('../shared/pictures/render-picture.ts')
    return renderPicture('card', pictureWords(subject))
  },
} as const satisfies Format
