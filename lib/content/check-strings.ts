import { join } from 'node:path'
import { z } from 'zod'
import type { Problem } from './problem.ts'
import { readJson } from './read-json.ts'
import type { YamlFile } from './read-yaml.ts'
import { checkWording } from './wording/check-wording.ts'
import { wordingsOfYaml } from './wording/wordings-of-yaml.ts'

type Strings = { [key: string]: string | Strings }
const stringsSchema: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().trim().min(1), stringsSchema], 'some text')),
)

/** i18next's plural endings, as in CLDR: Chinese has `other` alone, English `one` and `other`. */
const plural = /_(?:one|other)$/

/**
 * The interface strings of both languages have the same keys with the same placeholders and the punctuation of their
 * language, and each plural has the forms of its language.
 */
export function checkStrings(folder: string): Problem[] {
  const read = (name: string, other: string) =>
    readJson(join(folder, name), `content/ui/${name}`, stringsSchema, `content/ui/${other}`)
  const zh = read('zh.json', 'en.json')
  const en = read('en.json', 'zh.json')
  const own = [
    ...zh.problems,
    ...en.problems,
    ...wordingsOfYaml(zh, 'zh').flatMap(checkWording),
    ...wordingsOfYaml(en, 'en').flatMap(checkWording),
    ...lackingForms(zh, ['other']),
    ...lackingForms(en, ['one', 'other']),
  ]
  if (!zh.data || !en.data) return own
  return [...own, ...lacking(zh, en), ...lacking(en, zh), ...differentPlaceholders(zh, en)]
}

/** The plural forms that a language needs and a string with some form lacks. */
function lackingForms(file: YamlFile<Strings>, forms: string[]): Problem[] {
  const texts = textsOf(file.data ?? {})
  const plurals = [...texts.keys()].filter((path) => plural.test(path))
  return plurals.flatMap((path) =>
    forms
      .map((form) => path.replace(plural, `_${form}`))
      .filter((wanted) => !texts.has(wanted))
      .map((wanted) => ({
        file: file.file,
        ...file.at(path.split('.')),
        found: `“${path}” without “${wanted}”`,
        expected: 'expected every plural form of the language',
        cure: `add “${wanted}”`,
      })),
  )
}

/** The strings that only `from` has. */
function lacking(from: YamlFile<Strings>, to: YamlFile<Strings>): Problem[] {
  const known = new Set([...textsOf(to.data ?? {}).keys()].map(baseOf))
  return [...textsOf(from.data ?? {}).keys()]
    .filter((path) => !known.has(baseOf(path)))
    .map((path) => ({
      file: to.file,
      line: 1,
      column: 1,
      found: `no string “${path}”`,
      expected: `expected the pair of ${from.file}:${from.at(path.split('.')).line}`,
      cure: 'add it, or take its pair away',
    }))
}

/** A placeholder stands in both languages, though not in every plural form: “one task” needs no number. */
function differentPlaceholders(zh: YamlFile<Strings>, en: YamlFile<Strings>): Problem[] {
  return [[zh, en] as const, [en, zh] as const].flatMap(([from, to]) => {
    const there = placeholders(to)
    return [...placeholders(from)].flatMap(([base, { names, path }]) => {
      const pair = there.get(base)
      return [...names]
        .filter((name) => pair && !pair.names.has(name))
        .map((name) => ({
          file: to.file,
          ...to.at(pair?.path.split('.') ?? []),
          found: `“${base}” without {{${name}}}`,
          expected: `expected the placeholders of ${from.file}:${from.at(path.split('.')).line}`,
          cure: 'use the same placeholders in both languages',
        }))
    })
  })
}

/** The placeholders of each string, of all its forms together, with the path of one of them. */
function placeholders({ data }: YamlFile<Strings>): Map<string, { names: Set<string>; path: string }> {
  const found = new Map<string, { names: Set<string>; path: string }>()
  for (const [path, text] of textsOf(data ?? {})) {
    const { names } = found.get(baseOf(path)) ?? { names: new Set<string>() }
    for (const [, name = ''] of text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)) names.add(name)
    found.set(baseOf(path), { names, path })
  }
  return found
}

/** A string's key without its plural form. */
function baseOf(path: string): string {
  return path.replace(plural, '')
}

/** Every text by its path: `nav.close`. */
function textsOf(strings: Strings, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...textsOf(value, `${prefix}${key}.`)],
    ),
  )
}
