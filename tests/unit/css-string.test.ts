import { expect, test } from 'vitest'
import { cssString } from '../../lib/browser/css-string.ts'

test.each([
  '听潮读本',
  'The “Report”',
  'a "quoted" name',
  'a\\b',
  'two\nlines\r\n',
  '"}body{display:none}',
  '"a1',
])('the name %j is one string of its sheet, and reads as it was', (name) => {
  const [, inside = ''] = /^"((?:[^"\\\n\r\f]|\\[0-9a-f]+ )*)"$/.exec(cssString(name)) ?? []
  // A string as CSS reads it (CSS Syntax Level 3, 4.3.7).
  const read = inside.replace(/\\([0-9a-f]{1,6})\s/g, (_, hex) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
  expect(read).toBe(name)
})
