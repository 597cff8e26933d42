import type { StringKey } from '../../../words/strings.ts'
import type { Format } from '../../format.ts'
import { downloadsFolder, saveName } from '../file-names.ts'
import { allWorks } from './all-works.ts'
import type { CitedWork } from './work.ts'

interface ReferenceFormat<Id, Ending> {
  id: Id
  mediaType: string
  ending: Ending
  name: StringKey
  /** Writes the works, as the file of one of them does. */
  write(works: readonly CitedWork[]): string
}

/** The format of one file with the citations of an edition and of all its parts, in the languages of a view. */
export function referenceFormat<const Id extends string, const Ending extends string>(
  of: ReferenceFormat<Id, Ending>,
) {
  const { id, mediaType, ending, name, write } = of
  return {
    id,
    mediaType,
    ending,
    of: 'edition',
    in: 'view',
    path: ({ edition, view }) => `${downloadsFolder(edition)}/references.${view}.${ending}`,
    contents: (subject) => write(allWorks(subject)),
    download: {
      name,
      audience: 'downloads.for.references',
      saveAs: ({ site, edition, view }) => saveName(site, ending, edition.id, 'references', view),
      group: 'references',
    },
  } as const satisfies Format
}
