import { besidePage } from '../beside-page.ts'
import type { Format } from '../format.ts'
import { saveName } from '../shared/file-names.ts'
import { partMarkdownText } from './part-markdown-text.ts'

/** One part as CommonMark, beside its page in each language. */
export const partMarkdown = {
  id: 'partMarkdown',
  mediaType: 'text/markdown',
  ending: 'md',
  of: 'part',
  in: 'language',
  path: besidePage('part', 'md'),
  contents: (subject) => partMarkdownText(subject),
  download: {
    name: 'downloads.name.partMarkdown',
    shortName: 'downloads.ofPartMarkdown',
    saveAs: ({ site, edition, part, view }) => saveName(site, 'md', edition.id, part.id, view),
  },
} as const satisfies Format
