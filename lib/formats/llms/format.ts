import type { Format } from '../format.ts'
import { llmsText } from './llms-text.ts'

/** The site in a screenful for programs that read text. */
export const llms = {
  id: 'llms',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'site',
  in: 'both',
  path: () => 'llms.txt',
  contents: ({ site }, files) => llmsText(site, files),
  download: {
    name: 'downloads.name.llms',
    audience: 'downloads.for.llms',
    saveAs: () => 'llms.txt',
    group: 'data',
  },
} as const satisfies Format
