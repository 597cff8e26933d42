import { z } from 'zod'
import { type Problem, startOf } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** The strings of the interface in one language, in groups. */
export type Strings = { [key: string]: string | Strings }

/** `content/ui/zh.json` and `en.json` */
export const stringsSchema: z.ZodType<Strings> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().trim().min(1).max(2000), stringsSchema], 'some text')),
)

/** i18next's plural endings, as in CLDR: Chinese has `other` alone, English `one` and `other`. */
const plural = /_(?:one|other)$/

/** A string's key without its plural form. */
export function baseOf(path: string): string {
  return path.replace(plural, '')
}

/** Every text by its path: `nav.close`. */
export function textsOf(strings: Strings, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...textsOf(value, `${prefix}${key}.`)],
    ),
  )
}

type StringsFile = YamlFile<Strings>

/** The strings that only `from` has; a group that the other lacks is one problem, reported where its pair stands in the order. */
export function lackingStrings(from: StringsFile, to: StringsFile): Problem[] {
  const there = [...textsOf(to.data ?? {}).keys()].map(baseOf)
  const groups = (path: string) =>
    path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  const known = new Set(there.flatMap(groups))
  const paths = [...textsOf(from.data ?? {}).keys()]
  const missing = paths.flatMap((path) => groups(baseOf(path)).find((group) => !known.has(group)) ?? [])
  return [...new Set(missing)].map((path) => {
    const own = paths.findIndex((key) => `${key}.`.startsWith(`${path}.`) || baseOf(key) === path)
    const near = paths.slice(0, own).findLast((key) => known.has(baseOf(key)))
    return {
      ...(near ? to.at(near.split('.')) : startOf(to.file)),
      found: `no string “${path}”`,
      expected: `the pair of ${from.file}:${from.at(path.split('.')).line}`,
      cure: `add it${near ? ` after “${near}”` : ''}, or take its pair away`,
    }
  })
}

/** The plural forms that a language needs and a string with some form lacks. */
export function lackingForms(file: StringsFile, forms: string[]): Problem[] {
  const texts = textsOf(file.data ?? {})
  const plurals = [...texts.keys()].filter((path) => plural.test(path))
  return plurals.flatMap((path) =>
    forms
      .map((form) => path.replace(plural, `_${form}`))
      .filter((wanted) => !texts.has(wanted))
      .map((wanted) => ({
        ...file.at(path.split('.')),
        found: `“${path}” without “${wanted}”`,
        expected: 'every plural form of the language',
        cure: `add “${wanted}”`,
      })),
  )
}

/** A placeholder stands in both languages, though not in every plural form: “one task” needs no number. */
export function differentPlaceholders(zh: StringsFile, en: StringsFile): Problem[] {
  return [[zh, en] as const, [en, zh] as const].flatMap(([from, to]) => {
    const there = placeholders(to)
    return [...placeholders(from)].flatMap(([base, { names, path }]) => {
      const pair = there.get(base)
      return [...names]
        .filter((name) => pair && !pair.names.has(name))
        .map((name) => ({
          ...to.at(pair?.path.split('.') ?? []),
          found: `“${base}” without {{${name}}}`,
          expected: `the placeholders of ${from.file}:${from.at(path.split('.')).line}`,
          cure: 'use the same placeholders in both languages',
        }))
    })
  })
}

/** The placeholders of each string, of all its forms together, with the path of one of them. */
function placeholders({ data }: StringsFile): Map<string, { names: Set<string>; path: string }> {
  const found = new Map<string, { names: Set<string>; path: string }>()
  for (const [path, text] of textsOf(data ?? {})) {
    const { names } = found.get(baseOf(path)) ?? { names: new Set<string>() }
    for (const [, name = ''] of text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)) names.add(name)
    found.set(baseOf(path), { names, path })
  }
  return found
}
