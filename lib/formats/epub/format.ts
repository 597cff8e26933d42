import { viewWords } from '../../words/view-words.ts'
import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { bookName } from '../shared/file-names.ts'
import { pictureWords } from '../shared/pictures/picture-words.ts'

/** The whole report as an e-book. */
export const epub = {
  id: 'epub',
  mediaType: 'application/epub+zip',
  ending: 'epub',
  of: 'edition',
  in: 'view',
  path: (subject) => bookName('epub', subject).path,
  contents: async (subject) => {
    const { epubBytes } = await import('./epub.ts')
    const { renderPicture } = await import('../shared/pictures/render-picture.ts')
    const { words, of } = viewWords(subject.view)
    const { publisher, name } = subject.site
    const frame = {
      titlePage: words('copy.titlePage'),
      accessibility: words('copy.accessibility'),
      evaluator: of(name),
      site: subject.site,
      publisher: publisher ? of(publisher) : undefined,
      cover: renderPicture('poster', pictureWords(subject)),
    }
    return epubBytes(bookOf(subject), frame, subject.date)
  },
  download: {
    name: 'downloads.name.epub',
    audience: 'downloads.for.epub',
    saveAs: (subject) => bookName('epub', subject).saveAs,
    group: 'books',
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format
