import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { faces } from '../../../lib/build/letters/faces.ts'
import { numeralWidth } from '../../../lib/report/numbers/numeral-width.ts'

test.each([
  ['2024', 196],
  ['2.3', 123],
  ['1.10', 172],
  ['10,000', 270],
  ['2至3', 223],
  ['6%～7', 262],
])('%s is %i hundredths of an em wide', (number, width) => {
  expect(numeralWidth(number)).toBe(width)
})

test('a numeral is as wide as it is in the font that pages get it from', () => {
  const font = create(readFileSync(faces.numerals.source))
  if (!('layout' in font)) throw new Error('expected one font')
  const wrong = [...faces.numerals.characters].filter((numeral) => {
    const width = (font.layout(numeral).advanceWidth / font.unitsPerEm) * 100
    return numeralWidth(numeral) !== Math.ceil(Math.round(width * 10) / 10)
  })
  expect(wrong).toEqual([])
})
