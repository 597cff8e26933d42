import { expect, test } from 'vitest'
import { spokenPieces } from '../../lib/browser/speech/spoken-pieces.ts'

test('a short sentence stays whole', () => {
  expect(spokenPieces('持续擦亮品牌，成为新热点。')).toEqual(['持续擦亮品牌，成为新热点。'])
})

test('a long one is cut after its commas, and nothing is lost', () => {
  const clause = '持续擦亮跨年之城品牌让听潮成为新的热点'
  const sentence = `${clause}，${clause}；${clause}、${clause}。`
  const pieces = spokenPieces(sentence)
  expect(pieces).toEqual([`${clause}，${clause}；`, `${clause}、${clause}。`])
})

test('figures with a comma stay together', () => {
  const words = 'We will create and provide no fewer than 10,000 additional places in schools of the city'
  expect(spokenPieces(`${words}, ${words}.`)).toEqual([`${words},`, ` ${words}.`])
})

test('a clause longer than the limit is not torn', () => {
  const clause = '长'.repeat(80)
  expect(spokenPieces(`${clause}，短。`)).toEqual([`${clause}，`, '短。'])
})
