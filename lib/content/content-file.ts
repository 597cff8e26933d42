import { existsSync } from 'node:fs'
import type { z } from 'zod'
import type { WordingRole } from './checks/wording/wording.ts'
import type { YamlWithRoles } from './checks/wording/wordings-of-yaml.ts'
import { type Located, within } from './located.ts'
import type { Problem } from './problem.ts'
import { readYaml, shapeYaml, type YamlFile } from './read-yaml.ts'

/** A YAML file that a folder of the content must have, or may. */
export interface ContentFile<T, Known> {
  name: string
  schema: z.ZodType<T>
  /** Whether the folder may do without it, which is as if its list were empty. */
  mayLack?: true
  /** What its texts are for. */
  role: WordingRole
  /** The keys whose texts are for something else. */
  roles?: Readonly<Record<string, WordingRole>>
  /** What is wrong with it beside other files, of which so much is known. */
  check?(file: YamlFile<T>, known: Known): Problem[]
}

/** A content file that was read. */
export interface ReadContentFile<T, Known> extends YamlFile<T>, Pick<YamlWithRoles, 'roleOf'> {
  check(known: Known): Problem[]
}

/** The files of a table that were read, by their keys. */
export type ReadContentFiles<Table> = {
  [Key in keyof Table]: Table[Key] extends ContentFile<infer T, infer Known>
    ? ReadContentFile<T, Known>
    : never
}

/** What the files of a table say, by their keys: entries of lists without what is for the check alone. */
export type ContentData<Table> = {
  [Key in keyof Table]: Table[Key] extends ContentFile<infer T, infer _> ? WithoutForms<T> : never
}
type WithoutForms<T> = T extends (infer Entry)[] ? Omit<Entry, 'forms'>[] : T

type AnyTable = Record<string, ContentFile<unknown, never>>

/** Reads every file of a table from a folder. */
export function readContentFiles<Table extends AnyTable>(table: Table, folder: Located) {
  const read = Object.entries(table).map(([key, file]) => [key, readContentFile(file, folder)])
  return Object.fromEntries(read) as ReadContentFiles<Table>
}

function readContentFile<T, Known>(file: ContentFile<T, Known>, folder: Located): ReadContentFile<T, Known> {
  const located = within(folder, file.name)
  const yaml =
    file.mayLack && !existsSync(located.path)
      ? shapeYaml({ text: '[]', problems: [] }, located.name, file.schema)
      : readYaml(located, file.schema)
  return {
    ...yaml,
    roleOf: (path) => path.map((key) => file.roles?.[String(key)]).find(Boolean) ?? file.role,
    check: (known) => file.check?.(yaml, known) ?? [],
  }
}

/** What the files of a table say, or undefined where one of them has not the right form. */
export function dataOf<Table extends AnyTable>(
  files: ReadContentFiles<Table>,
): ContentData<Table> | undefined {
  const data = Object.entries<YamlFile<unknown>>(files).map(([key, { data }]) => [key, withoutForms(data)])
  return data.every(([, value]) => value !== undefined) ? Object.fromEntries(data) : undefined
}

/** Lists as readers get them: the words that texts mark for a name are for the check alone. */
function withoutForms(data: unknown): unknown {
  return Array.isArray(data) ? data.map(({ forms: _, ...entry }) => entry) : data
}
