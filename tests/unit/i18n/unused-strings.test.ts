import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ui } from '../../fixtures/ui-strings.ts'

type Strings = { [key: string]: string | Strings }

const sources = ['app', 'components', 'lib']
  .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
  .filter(({ name }) => /\.tsx?$/.test(name))
  .map(({ parentPath, name }) => ({
    folder: parentPath,
    code: readFileSync(join(parentPath, name), 'utf8'),
  }))
const everything = sources.map(({ code }) => code).join('\n')

/** Keys put together from a kind, whose whole group passes: `nav.${kind}`, `${kind}.description`. */
const beginnings = [...everything.matchAll(/`((?:\w+\.)+)\$\{[\w.]+\}\w*`/g)].map(
  ([, beginning = '']) => beginning,
)
const ends = [...everything.matchAll(/`\$\{[\w.]+\}(\.\w+)`/g)].map(([, end = '']) => end)

test('every interface string is said somewhere', () => {
  expect(keys(ui.zh).filter((key) => !isSaid(key))).toEqual([])
})

function isSaid(key: string): boolean {
  return (
    everything.includes(`'${key}'`) ||
    everything.includes(`'${key.split('.')[1]}_other'`) ||
    beginnings.some((beginning) => key.startsWith(beginning)) ||
    ends.some((end) => key.endsWith(end)) ||
    isSaidByElement(key)
  )
}

/** An element takes its whole group out of the file, and names its strings without the group, in its own folder. */
function isSaidByElement(key: string): boolean {
  const [group = '', name = ''] = key.split('.')
  const folders =
    group === 'search'
      ? sources.filter(({ folder }) => folder.startsWith('components/search-'))
      : sources.filter(({ code }) =>
          code.includes(`import { ${group} as zh } from '../../content/ui/zh.json'`),
        )
  return sources
    .filter(({ folder }) => folders.some((other) => other.folder === folder))
    .some(({ code }) => new RegExp(`'${name}'|\\.${name}\\b`).test(code))
}

/** Every key with its groups; of a plural, the form that both languages have without its ending. */
function keys(strings: Strings, before = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key.replace(/_other$/, '')}`] : keys(value, `${before}${key}.`),
  )
}
