import { expect, test } from 'vitest'
import { unitPicture } from '../../../lib/pictures/unit-picture.ts'

const marksIn = (path: string) => path.split('M').length - 1

test('a count is as many marks', () => {
  const picture = unitPicture({ value: 8, unit: 'count', mark: 'road' })
  expect(picture).toMatchObject({ marks: 8, filled: 8, each: 1, restPath: '' })
  expect(marksIn(picture.filledPath)).toBe(8)
})

test('forty projects stand in rows of ten', () => {
  const { width, height, filledPath } = unitPicture({ value: 40, unit: 'count', mark: 'project' })
  expect(marksIn(filledPath)).toBe(40)
  expect([width, height]).toEqual([10 * 12 - 3, 4 * 12 - 3])
})

test('ten thousand places are a hundred marks of a hundred', () => {
  expect(unitPicture({ value: 10_000, unit: 'count', mark: 'seat' })).toMatchObject({ marks: 100, each: 100 })
})

test('fifty billion yuan are fifty marks of a billion', () => {
  expect(unitPicture({ value: 5e10, unit: 'CNY', mark: 'money' })).toMatchObject({ marks: 50, each: 1e9 })
})

test('a percentage fills its part of a hundred squares', () => {
  const { marks, filledPath, restPath } = unitPicture({ value: 2.3, unit: 'percent', mark: 'share' })
  expect(marks).toBe(100)
  expect(marksIn(restPath)).toBe(98)
  expect(marksIn(filledPath)).toBe(3)
  expect(filledPath).toMatch(/h2\.7v9h-2\.7z$/)
})

test('what is left over is a part of the last mark', () => {
  const picture = unitPicture({ value: 10_500, unit: 'count', mark: 'seat' })
  expect(picture).toMatchObject({ marks: 11, filled: 10.5, each: 1000 })
  expect(marksIn(picture.filledPath)).toBe(10)
  expect(marksIn(picture.restPath)).toBe(1)
  expect(picture.cut).toMatchObject({ x: 120, y: 0, width: 4.5, height: 9 })
  expect(unitPicture({ value: 10_000, unit: 'count', mark: 'seat' }).cut).toBeUndefined()
})

test('no mark leaves its picture', () => {
  for (const value of [1, 9, 12, 15, 21, 40, 51, 100, 101, 999, 1001]) {
    const { marks, each, width, height, filledPath } = unitPicture({ value, unit: 'count', mark: 'school' })
    expect(marks * each).toBeGreaterThanOrEqual(value)
    expect(marks).toBeLessThanOrEqual(100)
    for (const [, x, y] of filledPath.matchAll(/M(\d+) (\d+)/g)) {
      expect(Number(x) + 9).toBeLessThanOrEqual(width)
      expect(Number(y) + 9).toBeLessThanOrEqual(height)
    }
  }
})
