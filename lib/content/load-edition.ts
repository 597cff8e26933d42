import { join } from 'node:path'
import type { EditionContent } from '../report/edition-content.ts'
import { checkCounts } from './check-counts.ts'
import { type CheckedEdition, checkEdition } from './check-edition.ts'
import type { IdList } from './check-ids.ts'
import { dataOf, readContentFiles } from './content-file.ts'
import { editionContent } from './edition-content.ts'
import { editionFiles, sourceName } from './edition-files.ts'
import { type EditionOutline, outlineOf } from './edition-outline.ts'
import type { Problem } from './problem.ts'
import { readEditionFiles } from './read-edition-files.ts'
import { readText } from './read-text.ts'

/** What one edition's folder gave: what its files say when all is well, its problems, and the parts that its files name. */
export interface LoadedEdition extends CheckedEdition {
  edition: EditionContent | undefined
  outline: EditionOutline
  /** What is only unlikely. */
  warnings: Problem[]
}

/**
 * Reads and checks one edition.
 * @param contentFolder the content folder on the disk
 * @param id the edition's folder in it: `2024`
 * @param terms the glossary, for its ids
 */
export async function loadEdition(contentFolder: string, id: string, terms: IdList): Promise<LoadedEdition> {
  const folder = join(contentFolder, id)
  const name = `content/${id}`
  const yaml = readContentFiles(editionFiles, folder, name)
  const files = await readEditionFiles(folder, name)
  const sourceText = readText(join(folder, sourceName), `${name}/${sourceName}`, {
    expected: 'expected the source text of the edition',
    cure: 'add the text as received',
  })
  const checked = checkEdition(id, yaml, terms, files, sourceText)
  const data = checked.problems.length === 0 ? dataOf<typeof editionFiles>(yaml) : undefined
  const edition = data && editionContent(id, data, files.pairs)
  const warnings = edition ? checkCounts(edition, yaml.frame) : []
  return { ...checked, edition, outline: outlineOf(id, files.pairs), warnings }
}
