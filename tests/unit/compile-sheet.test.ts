import { expect, test } from 'vitest'
import { compileSheet } from '../../lib/browser/styles/compile-sheet.ts'
import { withShortNames } from '../../lib/browser/styles/short-names.ts'

test('at-rules of one condition that follow each other are joined, and no others', async () => {
  const sheet = `
    @container (width < 20rem) { .a { margin: 0 } }
    @container (width < 20rem) { .b { margin: 0; padding: 0 } .c:hover { top: 0 } }
    @container (width < 20rem) { .d { margin: 0 } }
    .e { margin: 0 }
    @container (width < 20rem) { .f { margin: 0 } }
    @container (width < 30rem) { .g { margin: 0 } }`
  expect(await compileSheet(sheet, [])).toBe(
    '@container (width < 20rem){.a{margin:0}.b{margin:0;padding:0}.c:hover{top:0}.d{margin:0}}' +
      '.e{margin:0}@container (width < 20rem){.f{margin:0}}@container (width < 30rem){.g{margin:0}}',
  )
})

test('rules of one selector that follow each other are joined, and no others', async () => {
  const sheet = `
    .a:hover { color: red } .a:hover { top: 0 } .a:hover { top: 1px }
    .b { top: 0 }
    .a:hover { left: 0 }
    @media print { .a { top: 0 } .a { left: 0 } }
    .a .b { top: 0 }
    .b { left: 0 }`
  expect(await compileSheet(sheet, [])).toBe(
    '.a:hover{color:red;top:0;top:1px}.b{top:0}.a:hover{left:0}@media print{.a{top:0;left:0}}.a .b{top:0}.b{left:0}',
  )
})

test('a class is shortened as a whole, whatever characters it has', () => {
  const names = new Map([
    ["before:content-['", 'a'],
    ["before:content-['↑']", 'b'],
  ])
  expect(withShortNames(String.raw`.before\:content-\[\'↑\'\]:before{}`, names)).toBe('.b:before{}')
})

test('a custom property has its short name wherever it stands, and another its own', () => {
  const names = new Map([
    ['a', 'b'],
    ['--text', '--c'],
  ])
  expect(withShortNames('.a{--text:1em;--text-xs:2em;top:var(--text)}', names)).toBe(
    '.b{--c:1em;--text-xs:2em;top:var(--c)}',
  )
})
