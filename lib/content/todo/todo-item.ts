/** What an edition may lack, in the order in which it is listed, with the words that editors read. */
export const todoKinds = {
  problem: 'cannot be read; npm run check says how to mend it',
  english: 'English not yet written',
  field: 'not yet filled in',
  target: 'figures of the Chinese that no target marks',
  list: 'lists without an entry',
  note: 'terms without a note',
  keywords: 'tasks without keywords',
} as const

/** One thing that an edition lacks, and where. */
export interface TodoItem {
  kind: keyof typeof todoKinds
  file: string
  line: number
  what: string
}

/** What an edition lacks, or the files that all editions share, which have no year. */
export interface Todo {
  edition: string | undefined
  items: TodoItem[]
}
