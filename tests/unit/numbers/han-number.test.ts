import { expect, test } from 'vitest'
import { hanNumber } from '../../../lib/report/numbers/han-number.ts'

test.each([
  [1, '一'],
  [5, '五'],
  [7, '七'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
])('area %i is numbered %s', (number, han) => {
  expect(hanNumber(number)).toBe(han)
})
