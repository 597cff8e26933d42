import { expect, test } from 'vitest'
import { condenseKeywords, condenseNames } from '../../lib/search/condense.ts'

const text = { zh: '新增进口学位。', en: 'Add imported school places.' }
const group = (zh: string[], en: string[]) => ({ has: { zh: '学位', en: 'places' }, zh, en })

test('of Chinese keywords the ends that are known are left out, and those that are known for the most part', () => {
  const [one, other] = condenseKeywords(
    [group(['进口奶粉', '上学'], ['enrol']), group(['上学难题', '奶粉进口', '招生'], ['enrolment'])],
    text,
  )
  expect(one?.zh).toBe('上学|奶粉')
  expect(other?.zh).toBe('招生|难题')
})

test('of English keywords each word stands once, words that are keywords by themselves first', () => {
  const [one, other] = condenseKeywords(
    [
      group(['甲乙'], ['class sizes', 'the kids']),
      group(['丙丁'], ['sizes of classrooms', 'kid', 'school fees']),
    ],
    text,
  )
  expect(one?.en).toBe('kids|class sizes')
  expect(other?.en).toBe('|classrooms fees')
})

test('of names only those stay that add something to look up', () => {
  const names = [
    { zh: '进口学位', en: 'Imported places' },
    { zh: '学位供给', en: 'supply of school places' },
  ]
  expect(condenseNames(names, text)).toEqual({ zh: '学位供给', en: 'supply' })
})
