import type { Concern, ConcernMention, Project, Target } from '../../../report/edition.ts'
import { touchedEntries } from '../../../report/touched-entries.ts'
import { concernKinds } from '../../../report/vocabulary.ts'
import { statedIn } from './stated-in.ts'
import { column, inBothLanguages, tableOf } from './table.ts'

interface Row extends ConcernMention {
  concern: Concern
  projects: Project[]
  targets: Target[]
}

/** The concerns of an edition, a row for each sentence that touches one. */
export const concerns = tableOf<Row>(
  {
    id: 'concerns',
    title: 'concerns.title',
    of: 'edition',
    key: ['id', 'part', 'sentence'],
    isMade: ({ edition }) => edition.concerns.length > 0,
  },
  ({ edition }) =>
    edition.concerns.flatMap((concern) =>
      concern.mentions.map((mention) => ({ ...mention, concern, ...touchedEntries(edition, mention) })),
    ),
  [
    column('id', 'tables.concernId', ({ concern }) => concern.id, { isRequired: true }),
    column('kind', 'tables.concernKind', ({ concern }) => concern.kind, {
      values: concernKinds,
      isRequired: true,
    }),
    ...inBothLanguages<Row>('name', 'tables.concernName', ({ concern }) => concern, {
      isRequired: true,
    }),
    ...inBothLanguages<Row>(
      'words',
      'tables.concernWords',
      ({ words }) => ({ zh: words.map(({ zh }) => zh), en: words.map(({ en }) => en) }),
      { isList: true },
    ),
    column('projects', 'tables.touchedProjects', ({ projects }) => projects.map(({ id }) => id), {
      isList: true,
    }),
    column('targets', 'tables.touchedTargets', ({ targets }) => targets.map(({ id }) => id), {
      isList: true,
    }),
    ...statedIn<Row>(),
  ],
)
