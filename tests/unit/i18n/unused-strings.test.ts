import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../../lib/content/files/list-files.ts'
import { ui } from '../../fixtures/ui-strings.ts'

type Strings = { [key: string]: string | Strings }

const code = ['app', 'components', 'lib']
  .flatMap((root) => listFiles(root).map((file) => join(root, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Keys put together from a kind, whose whole group passes: `nav.${kind}`, `${kind}.description`. */
const beginnings = [...code.matchAll(/`((?:\w+\.)+)\$\{[\w.]+\}\w*`/g)].map(([, beginning = '']) => beginning)
const ends = [...code.matchAll(/`\$\{[\w.]+\}(\.\w+)`/g)].map(([, end = '']) => end)

test('every interface string is said somewhere', () => {
  const unsaid = keys(ui.zh).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !beginnings.some((beginning) => key.startsWith(beginning)) &&
      !ends.some((end) => key.endsWith(end)),
  )
  expect(unsaid).toEqual([])
})

/** Every key with its groups; of a plural, the form that both languages have without its ending. */
function keys(strings: Strings, before = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key.replace(/_other$/, '')}`] : keys(value, `${before}${key}.`),
  )
}
