import { expect, test } from 'vitest'
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
