import { expect, test } from 'vitest'
import type { Part } from '../../../lib/report/edition.ts'
import { makeSite } from '../../fixtures/search-edition.ts'

const [edition] = makeSite([2, 1, 2], 4).editions
if (!edition?.requirements || !edition.pledges) throw new Error('the fixture lacks a part')
const { requirements, pledges } = edition

function walk(from: Part, to: 'previous' | 'next'): string[] {
  const next = from[to]
  return [from.id, ...(next ? walk(next, to) : [])]
}

test('tasks follow each other across areas, from the requirements to the pledges and back', () => {
  const line = ['requirements', '1.1', '1.2', '2.1', '3.1', '3.2', 'pledges']
  expect(walk(requirements, 'next')).toEqual(line)
  expect(walk(pledges, 'previous')).toEqual(line.toReversed())
})

test('areas follow each other between the requirements and the pledges', () => {
  const ids = edition.areas.map(({ previous, id, next }) => [previous?.id, id, next?.id])
  expect(ids).toEqual([
    ['requirements', '1', '2'],
    ['1', '2', '3'],
    ['2', '3', 'pledges'],
  ])
})
