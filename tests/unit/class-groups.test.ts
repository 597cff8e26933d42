import { expect, test } from 'vitest'
import { groupsOf, stringsIn } from '../../lib/browser/styles/groups.ts'

/** Utilities that have one name in what is built: those that no element has without the others. */

test('strings are found wherever they stand in the code of a view, and nothing else is', async () => {
  const source = `
    // The reader's "own" words.
    const wide = { 'on a desk': 'flex gap-2' }
    export const View = ({ n, more }: { n: number; more?: string }) => (
      <p className="grid content-['/']" title={more}>
        it's <b className={\`m-1 \${n > 1 ? 'p-1' : \`p-2 cols-\${n}\`} m-2\`}>{wide['on a desk']}</b>
      </p>
    )`
  const strings = await stringsIn(source)
  expect(strings).toEqual(
    expect.arrayContaining(['flex gap-2', "grid content-['/']", 'm-1 \0 m-2', 'p-1', 'p-2 cols-\0']),
  )
  expect(strings.filter((one) => one.includes('own'))).toEqual([])
})

test('utilities of the same strings are one group, and those that stand apart anywhere are not', () => {
  const strings = ['flex gap-2 p-1 \0\0 \0-\0 f\0', 'p-1 m-1', 'm-1 flex gap-2', 'gap-2 flex gap-2']
  expect(groupsOf(['flex', 'gap-2', 'm-1', 'p-1'], strings)).toEqual([['flex', 'gap-2'], ['m-1'], ['p-1']])
})

test('names that a template makes up stand alone, as do those that no string has', () => {
  const strings = ['grid gap-1 @md:cols-4', '@md:cols-\0 \0']
  expect(groupsOf(['@md:cols-4', '@md:cols-5', 'gap-1', 'gap-2', 'grid'], strings)).toEqual([
    ['@md:cols-4'],
    ['@md:cols-5'],
    ['gap-1', 'grid'],
    ['gap-2'],
  ])
})

test('what is for English under its Chinese is in a group of its own, since pages in one language are without it', () => {
  const strings = ['flex second:flex m-1 print:second:m-1']
  expect(groupsOf(['flex', 'm-1', 'print:second:m-1', 'second:flex'], strings)).toEqual([
    ['flex', 'm-1'],
    ['print:second:m-1', 'second:flex'],
  ])
})
