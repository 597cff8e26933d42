import { baseOf, plural, type Strings, textsOf } from './interface-strings.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/** The strings that only `from` has; a group that the other lacks is one problem, told where its pair stands in the order. */
export function lackingStrings(from: YamlFile<Strings>, to: YamlFile<Strings>): Problem[] {
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

/** The plural forms that a language needs and a string with some form lacks. */
export function lackingForms(file: YamlFile<Strings>, forms: string[]): Problem[] {
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
