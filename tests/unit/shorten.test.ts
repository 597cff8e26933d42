import { expect, test } from 'vitest'
import { shorten } from '../../lib/pages/shorten.ts'

test.each([
  ['全年新增城镇就业15万人', 9, '全年新增城镇就业…'],
  ['全年新增城镇就业15万人', 10, '全年新增城镇就业…'],
  ['全年新增城镇就业15万人', 11, '全年新增城镇就业15万…'],
  ['全年新增城镇就业15万人', 12, '全年新增城镇就业15万人'],
  ['增长2.3%左右', 4, '增长…'],
  ['增长2.3%左右', 5, '增长…'],
  ['增长2.3%左右', 6, '增长…'],
  ['发展5G网络', 3, '发展…'],
  ['Schools for 10,000 pupils', 15, 'Schools for…'],
  ['Schools for 10,000 pupils', 21, 'Schools for 10,000…'],
  ['Schools for 10,000 pupils', 19, 'Schools for 10,000…'],
  ['The city’s people-centred plan', 15, 'The city’s…'],
])('“%s” at %i characters is “%s”', (text, length, short) => {
  expect(shorten(text, length)).toBe(short)
})
