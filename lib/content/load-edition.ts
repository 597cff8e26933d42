import { join } from 'node:path'
import type { EditionContent } from '../report/edition-content.ts'
import { editionSchema, notesSchema, placesSchema, projectsSchema, targetsSchema } from '../report/schema.ts'
import { checkCounts } from './check-counts.ts'
import { checkEdition } from './check-edition.ts'
import type { IdList } from './check-ids.ts'
import { withoutForms } from './check-names.ts'
import { editionContent } from './edition-content.ts'
import { type EditionOutline, outlineOf } from './edition-outline.ts'
import type { Problem } from './problem.ts'
import { readEditionFiles } from './read-edition-files.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import type { UsedIds } from './used-ids.ts'

/**
 * What one edition's folder gave: what its files say when all is well, its problems, what is only unlikely, the parts that its
 * files name, and the ids that its texts mark.
 */
export interface LoadedEdition {
  edition: EditionContent | undefined
  outline: EditionOutline
  /** Whether the outline is the report's: no file is missing or misnamed. */
  named: boolean
  problems: Problem[]
  warnings: Problem[]
  used: UsedIds
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
  const yaml = <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]) =>
    readYaml(join(folder, file), `${name}/${file}`, schema)

  const frame = yaml('edition.yaml', editionSchema)
  const target = yaml('targets.yaml', targetsSchema)
  const project = yaml('projects.yaml', projectsSchema)
  const place = yaml('places.yaml', placesSchema)
  const note = yaml('notes.yaml', notesSchema)
  const files = await readEditionFiles(folder, name)
  const sourceText = readText(join(folder, 'source.zh.txt'), `${name}/source.zh.txt`, {
    expected: 'expected the source text of the edition',
    cure: 'add the text as received',
  })
  const outline = outlineOf(id, files.pairs)
  const lists = { term: terms, target, project, place, note }
  const { problems, named, used } = checkEdition(id, frame, lists, files, sourceText)
  if (problems.length > 0 || !frame.data || !target.data || !project.data || !place.data || !note.data) {
    return { edition: undefined, outline, problems, warnings: [], named, used }
  }
  const listed = {
    frame: frame.data,
    targets: target.data,
    projects: project.data.map(withoutForms),
    places: place.data.map(withoutForms),
    notes: note.data,
  }
  const edition = editionContent(id, listed, files.pairs)
  return { edition, outline, problems, warnings: checkCounts(edition, frame), named, used }
}
