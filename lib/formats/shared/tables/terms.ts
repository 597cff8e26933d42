import { type Term, termKinds } from '../../../report/schema.ts'
import { column, inBothLanguages, tableOf } from './table.ts'

/** The glossary, one term a row. */
export const terms = tableOf<Term>(
  { id: 'terms', title: 'terms.title', of: 'site', key: ['id'] },
  ({ site }) => site.terms,
  [
    column('id', 'tables.termId', ({ id }) => id, { isRequired: true }),
    column('zh', 'tables.term', ({ zh }) => zh, { language: 'zh', isRequired: true }),
    column('en', 'tables.term', ({ en }) => en, { language: 'en', isRequired: true }),
    ...inBothLanguages<Term>('note', 'tables.termNote', ({ note }) => note),
    column('kind', 'tables.termKind', ({ kind }) => kind, { values: termKinds, isRequired: true }),
    column('source', 'tables.termSource', ({ source }) => source, { isRequired: true }),
  ],
)
