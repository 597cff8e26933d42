import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { headingHas } from '../report/heading-terms.ts'
import {
  type AccessibilityStatement,
  accessibilitySchema,
  changesSchema,
  keywordsSchema,
  siteSchema,
  termsSchema,
} from '../report/schema.ts'
import { checkChanges } from './checks/check-changes.ts'
import { checkListedIds } from './checks/check-ids.ts'
import { checkKeywords } from './checks/check-keywords.ts'
import { checkNames } from './checks/check-names.ts'
import type { UsedIds } from './checks/used-ids.ts'
import type { ContentFile, ReadContentFiles } from './content-file.ts'
import type { EditionOutline } from './edition-outline.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/** What the files of the whole site are checked against. */
export interface KnownOfEditions {
  used: UsedIds
  /** The parts of every edition; undefined while a file of one is missing or misnamed. */
  outlines: EditionOutline[] | undefined
}

/**
 * What the site consists of beside its editions and the strings of its interface. The key of a file is its place in the
 * model, `SiteContent`.
 */
export const siteFiles = {
  frame: file({ name: 'site.yaml', schema: siteSchema, role: 'name', roles: { licence: 'prose' } }),
  terms: file({
    name: 'terms.yaml',
    schema: termsSchema,
    role: 'name',
    roles: { note: 'prose' },
    check: (list, { used, outlines = [] }) => [
      ...checkListedIds(list, 'term', used, (id) => {
        const term = list.data?.find((term) => term.id === id)
        const titles = outlines.flatMap(({ titles }) => titles)
        return !used.written || (term !== undefined && titles.some((title) => headingHas(title, term)))
      }),
      ...checkNames('term', list, used),
    ],
  }),
  keywords: file({
    name: 'keywords.yaml',
    schema: keywordsSchema,
    role: 'keywords',
    check: (keywords, { outlines }) => (outlines ? checkKeywords(keywords, outlines) : []),
  }),
  changes: file({
    name: 'changes.yaml',
    schema: changesSchema,
    role: 'line',
    check: (changes, { outlines }) => (outlines ? checkChanges(changes, outlines) : []),
  }),
  accessibility: file({
    name: 'accessibility.yaml',
    schema: accessibilitySchema,
    role: 'prose',
    roles: { requirements: 'string' },
    check: (statement) => checkTestFiles(statement),
  }),
}

/** Those files, once they were read. */
export type SiteYaml = ReadContentFiles<typeof siteFiles>

function file<T>(of: ContentFile<T, KnownOfEditions>) {
  return of
}

/** Every test that the accessibility statement names is there; without any tests, as for content alone, none is known. */
function checkTestFiles(statement: YamlFile<AccessibilityStatement>): Problem[] {
  if (!existsSync('tests')) return []
  return (statement.data?.requirements ?? []).flatMap(({ test }, index) =>
    test === undefined || existsSync(join('tests', test))
      ? []
      : {
          ...statement.at(['requirements', index, 'test']),
          found: `the test “${test}”, which is not there`,
          expected: 'a file below tests/',
          cure: 'mend its name, or leave it out where no test holds the line',
        },
  )
}
