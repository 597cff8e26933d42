import type { Format } from '../format.ts'
import { saveName } from '../shared/file-names.ts'
import { llmsFullText } from './llms-full-text.ts'

/** Every edition, sentence by sentence, in one language, for programs that read text. */
export const llmsFull = {
  id: 'llmsFull',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'site',
  in: 'language',
  path: ({ language }) => `${language}/llms-full.txt`,
  contents: (subject) => llmsFullText(subject),
  download: {
    name: 'downloads.name.llmsFull',
    audience: 'downloads.for.llmsFull',
    saveAs: ({ site, language }) => saveName(site, 'txt', 'llms-full', language),
    group: 'data',
    ease: 1,
  },
} as const satisfies Format
