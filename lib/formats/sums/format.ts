import type { Format } from '../format.ts'
import { downloadsFolder } from '../shared/file-names.ts'

/** The hashes of an edition's files, as `sha256sum --check` reads them. */
export const sums = {
  id: 'sums',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/SHA256SUMS.txt`,
  contents: async (_subject, files) => {
    const listed = files.filter(({ format }) => format.download?.group)
    const lines = listed.map(
      async ({ path, make }) => `${(await make()).sha256}  ${path.split('/').at(-1)}\n`,
    )
    return (await Promise.all(lines)).join('')
  },
  download: {
    name: 'downloads.name.sums',
    audience: 'downloads.for.sums',
    saveAs: () => 'SHA256SUMS.txt',
    group: 'data',
  },
} as const satisfies Format
