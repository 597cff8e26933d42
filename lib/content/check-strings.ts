import { join } from 'node:path'
import { z } from 'zod'
import { isShown } from './code-strings.ts'
import type { Problem } from './problem.ts'
import { readJson } from './read-json.ts'
import type { YamlFile } from './read-yaml.ts'
import type { Language } from './types.ts'
import { checkWording } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import type { WordingPair } from './wording/wording.ts'
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
  return [
    ...own,
    ...lacking(zh, en),
    ...lacking(en, zh),
    ...differentPlaceholders(zh, en),
    ...unshown(zh, en),
    ...stringPairs(zh, en).flatMap(checkWordingPair),
  ]
}

/** Each string of the interface in both languages; the forms of a plural in English each with the one in Chinese. */
function stringPairs(zh: YamlFile<Strings>, en: YamlFile<Strings>): WordingPair[] {
  const keyed = (file: YamlFile<Strings>, language: Language) => {
    const paths = [...textsOf(file.data ?? {}).keys()]
    return wordingsOfYaml(file, language).map((wording, index) => ({
      key: baseOf(paths[index] ?? ''),
      wording,
    }))
  }
  const chinese = new Map(keyed(zh, 'zh').map(({ key, wording }) => [key, wording]))
  return keyed(en, 'en').flatMap(({ key, wording }) => {
    const pair = chinese.get(key)
    return pair ? [{ zh: pair, en: wording }] : []
  })
}

/** The strings of both languages that no code shows: they are left over, or their key is misspelt. */
function unshown(zh: YamlFile<Strings>, en: YamlFile<Strings>): Problem[] {
  const pairs = new Set([...textsOf(en.data ?? {}).keys()].map(baseOf))
  return [...textsOf(zh.data ?? {}).keys()]
    .filter((path) => pairs.has(baseOf(path)) && !isShown(baseOf(path)))
    .map((path) => ({
      file: zh.file,
      ...zh.at(path.split('.')),
      found: `the string “${path}”, which no page shows`,
      expected: 'expected only strings that the code asks for',
      cure: 'mend its key, or take it out of both languages',
    }))
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

/** The strings that only `from` has; a group that the other lacks is one problem, told where its pair stands in the order. */
function lacking(from: YamlFile<Strings>, to: YamlFile<Strings>): Problem[] {
  const there = [...textsOf(to.data ?? {}).keys()].map(baseOf)
  const groups = (path: string) =>
    path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  const known = new Set(there.flatMap(groups))
  const paths = [...textsOf(from.data ?? {}).keys()]
  const missing = paths.flatMap((path) => groups(baseOf(path)).find((group) => !known.has(group)) ?? [])
  return [...new Set(missing)].map((path) => {
    const before = paths.slice(
      0,
      paths.findIndex((key) => `${key}.`.startsWith(`${path}.`) || baseOf(key) === path),
    )
    const near = before.findLast((key) => known.has(baseOf(key)))
    return {
      file: to.file,
      ...(near ? to.at(near.split('.')) : { line: 1, column: 1 }),
      found: `no string “${path}”`,
      expected: `expected the pair of ${from.file}:${from.at(path.split('.')).line}`,
      cure: `add it${near ? ` after “${near}”` : ''}, or take its pair away`,
    }
  })
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
