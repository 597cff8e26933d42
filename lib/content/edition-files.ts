import {
  concernsSchema,
  editionSchema,
  notesSchema,
  placesSchema,
  projectsSchema,
  targetsSchema,
} from '../report/schema.ts'
import { checkNames } from './checks/check-names.ts'
import { checkProjects } from './checks/check-projects.ts'
import { checkTargets } from './checks/check-targets.ts'
import type { UsedIds } from './checks/used-ids.ts'
import type { ContentFile, ReadContentFiles } from './content-file.ts'

/**
 * What an edition consists of beside its parts and its source text. The key of a file is its place in the model,
 * `EditionContent`; a new file is a new entry. The list of a kind of annotation is named for the kind, in the plural.
 */
export const editionFiles = {
  frame: file({
    name: 'edition.yaml',
    schema: editionSchema,
    role: 'heading',
    roles: { attribution: 'prose', source: 'prose', translation: 'prose' },
  }),
  targets: file({
    name: 'targets.yaml',
    schema: targetsSchema,
    role: 'name',
    check: (list, { valid }) => checkTargets(list, valid),
  }),
  projects: file({
    name: 'projects.yaml',
    schema: projectsSchema,
    role: 'name',
    check: (list, used) => [...checkNames('project', list, used), ...checkProjects(list, used.valid)],
  }),
  places: file({
    name: 'places.yaml',
    schema: placesSchema,
    role: 'name',
    check: (list, used) => checkNames('place', list, used),
  }),
  concerns: file({
    name: 'concerns.yaml',
    schema: concernsSchema,
    mayLack: true,
    role: 'name',
    // Quoted words are the sentence's, and need not end as names do.
    roles: { asked: 'keywords', sentences: 'keywords' },
  }),
  notes: file({ name: 'notes.yaml', schema: notesSchema, role: 'prose' }),
}

/** Those files, once they were read. */
export type EditionYaml = ReadContentFiles<typeof editionFiles>

/** The source text of an edition. */
export const sourceName = 'source.zh.txt'

/** Each file is checked against the annotations of all sentences that have no problem of their own. */
function file<T>(of: ContentFile<T, UsedIds>) {
  return of
}
