import type { Term } from '../report/schema.ts'
import type { ViewWords } from './view-words.ts'
import type { Words } from './words.ts'

/** What a term means, or that the report does not explain it. */
export function termNote({ of, words }: Pick<ViewWords, 'of' | 'words'>, { note }: Term): Words {
  return note ? of(note) : words('terms.unexplained')
}
