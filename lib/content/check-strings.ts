import { join } from 'node:path'
import { z } from 'zod'
import { checkYamlPunctuation } from './check-punctuation.ts'
import type { Problem } from './problem.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { languages } from './types.ts'

type Strings = { [key: string]: string | Strings }
const stringsSchema: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().trim().min(1), stringsSchema])),
)

/** i18next's plural endings, as in CLDR: Chinese has `other` alone, English `one` and `other`. */
const plural = /_(?:one|other)$/

/**
 * The interface strings of both languages have the same keys and the punctuation of their language, and each plural
 * has the forms of its language.
 */
export function checkStrings(folder: string): Problem[] {
  const [zh, en] = languages.map((language) =>
    readYaml(join(folder, `${language}.json`), `content/ui/${language}.json`, stringsSchema),
  ) as [YamlFile<Strings>, YamlFile<Strings>]
  const zhPaths = paths(zh.data ?? {})
  const enPaths = paths(en.data ?? {})
  return [
    ...zh.problems,
    ...en.problems,
    ...checkYamlPunctuation(zh, 'zh'),
    ...checkYamlPunctuation(en, 'en'),
    ...(zh.data && en.data
      ? [
          ...lacking(zhPaths, enPaths, zh, en),
          ...lacking(enPaths, zhPaths, en, zh),
          ...enPaths
            .filter((path) => path.endsWith('_other') && !enPaths.includes(path.replace(plural, '_one')))
            .map((path) => missing(en, en, path, path.replace(plural, '_one'))),
        ]
      : []),
  ]
}

function lacking(
  from: string[],
  to: string[],
  fromFile: YamlFile<Strings>,
  toFile: YamlFile<Strings>,
): Problem[] {
  const known = new Set(to.map((path) => path.replace(plural, '')))
  return from
    .filter((path) => !known.has(path.replace(plural, '')))
    .map((path) => missing(toFile, fromFile, path, path))
}

function missing(file: YamlFile<Strings>, other: YamlFile<Strings>, path: string, key: string): Problem {
  return {
    file: file.file,
    line: 1,
    column: 1,
    found: `no string “${key}”`,
    expected: `expected the pair of ${other.file}:${other.at(path.split('.')).line}`,
    cure: 'add it, or take its pair away',
  }
}

function paths(strings: Strings, prefix = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : paths(value, `${prefix}${key}.`),
  )
}
