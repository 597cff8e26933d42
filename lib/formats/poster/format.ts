import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { pictureWords } from '../shared/pictures/picture-words.ts'

/** The picture of a task, or of a sentence, to hand on. */
export const poster = {
  id: 'poster',
  mediaType: 'image/png',
  ending: 'png',
  of: 'task or sentence',
  in: 'view',
  isPicture: true,
  path: besidePage('poster', 'png'),
  contents: async (subject) => {
    const { renderPicture } = await import('../shared/pictures/render-picture.ts')
    return renderPicture('poster', pictureWords(subject))
  },
} as const satisfies Format
