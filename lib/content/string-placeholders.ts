import { baseOf, type Strings, textsOf } from './interface-strings.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/** A placeholder stands in both languages, though not in every plural form: “one task” needs no number. */
export function differentPlaceholders(zh: YamlFile<Strings>, en: YamlFile<Strings>): Problem[] {
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
