import { hanIn } from './han-in.ts'
import type { SearchData } from './types.ts'

/** The simplified character of each traditional one: reads the table that `buildTables` wrote. */
export function openSimplified({ entries, tables }: SearchData): ReadonlyMap<string, string> {
  const characters = hanIn(JSON.stringify(entries))
  return new Map(
    tables.simplified
      .split(' ')
      .flatMap((forms, index) => [...forms].map((form) => [form, characters[index] ?? ''] as const)),
  )
}
