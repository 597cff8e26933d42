import { expect, test } from 'vitest'
import { unitPicture } from '../../../lib/report/unit-picture.ts'

const marksIn = (path: string) => path.split('z').length - 1

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

test('a share of more than a hundred percent, and a unit without a picture, are marks that mean any number', () => {
  expect(unitPicture({ value: 120, unit: 'percent' })).toMatchObject({ marks: 12, filled: 12, each: 10 })
  expect(unitPicture({ value: 50_000, unit: 'mu' })).toMatchObject({ marks: 50, each: 1000 })
  expect(unitPicture({ value: 2, unit: 'percentage-points' })).toMatchObject({ marks: 2, each: 1 })
})

test('a third fills a third of the squares', () => {
  expect(unitPicture({ value: 1 / 3, unit: 'fraction' })).toMatchObject({ marks: 100, filled: 33.3 })
})

test('a number that is the most, or near, is drawn as outlines', () => {
  for (const bound of ['at-most', 'less-than', 'about'] as const) {
    const share = unitPicture({ value: 3.5, unit: 'percent', bound })
    expect(share).toMatchObject({ filled: 0, open: 4, filledPath: '', cut: undefined })
    expect([marksIn(share.openPath), marksIn(share.restPath)]).toEqual([4, 96])
    const roads = unitPicture({ value: 8, unit: 'count', mark: 'road', bound })
    expect(roads).toMatchObject({ open: 8, filledPath: '', restPath: '' })
    expect(roads.openPath.startsWith('M0.5 0.5')).toBe(true)
    expect([roads.width, roads.height]).toEqual([8 * 12 - 2, 10])
  }
})

test('a number that is the least is drawn as marks', () => {
  for (const bound of ['at-least', 'more-than'] as const) {
    const exact = unitPicture({ value: 8, unit: 'count', mark: 'road' })
    expect(unitPicture({ value: 8, unit: 'count', mark: 'road', bound })).toEqual(exact)
  }
})

test('a range is marks up to its lower end, and outlines from there', () => {
  const schools = unitPicture({ value: 2, to: 3, unit: 'count', mark: 'school' })
  expect([marksIn(schools.filledPath), marksIn(schools.openPath), schools.restPath]).toEqual([2, 1, ''])
  const share = unitPicture({ value: 5.5, to: 7, unit: 'percent' })
  expect(share).toMatchObject({ marks: 100, filled: 5.5, open: 2 })
  expect([marksIn(share.openPath), marksIn(share.restPath)]).toEqual([2, 93])
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
    for (const [x, y] of startsOf(filledPath)) {
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  }
})

test('the marks of a row stand one beside the other, and the rows below', () => {
  const { filledPath } = unitPicture({ value: 21, unit: 'count', mark: 'road' })
  const starts = startsOf(filledPath)
  expect(starts).toHaveLength(21)
  expect(starts.slice(8, 12)).toEqual([
    [98.5, 0],
    [110.5, 0],
    [2.5, 12],
    [14.5, 12],
  ])
})

/** Where the outlines of a path begin. */
function startsOf(path: string): number[][] {
  let [x, y] = [0, 0]
  return path
    .split('z')
    .slice(0, -1)
    .map((mark) => {
      for (const [, command, across, down] of mark.matchAll(/(m)([\d.]+) ([\d.]+)/gi)) {
        const from = command === 'm' ? [x, y] : [0, 0]
        ;[x, y] = [(from[0] ?? 0) + Number(across), (from[1] ?? 0) + Number(down)]
      }
      return [x, y]
    })
}
