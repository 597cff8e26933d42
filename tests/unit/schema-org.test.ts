import { expect, test } from 'vitest'
import { schemaOrgProblems } from '../schema-org.ts'

test('what schema.org does not know is named', () => {
  expect(
    schemaOrgProblems(
      {
        '@type': 'Report',
        name: '',
        headline: 'A title',
        datePublished: 'last year',
        performer: 'x',
        position: 1,
        hasPart: [{ '@type': 'Chapters' }, { '@type': 'Place' }],
      },
      'page',
    ),
  ).toEqual([
    'page/Report.name is ""',
    'page/Report.datePublished is "last year"',
    'page/Report.performer is not of this class',
    'page/Report.hasPart is {"@type":"Chapters"}',
    'page/Report.hasPart is {"@type":"Place"}',
    'page/Report.hasPart/Chapters is no class',
  ])
  expect(schemaOrgProblems({ '@type': 'Thing', colour: 'red' }, 'page')).toEqual([
    'page/Thing.colour is no property',
  ])
})
