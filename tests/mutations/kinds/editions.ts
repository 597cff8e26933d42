import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { onOne, type Steps } from '../steps.ts'

/** Editions that are misnamed, doubled or empty. */
export const editionKinds = kindsOf('refuse', {
  'pledges-misnamed': onOne(
    ({ editions, files }) =>
      editions.filter((year) => files.some((file) => file.startsWith(`${year}/pledges/`))),
    (year, random) => [
      {
        rename: `${year}/pledges`,
        to: `${year}/${random.pick(['pledge', 'Pledges', 'pledges-1', '6-pledges'])}`,
      },
    ],
  ),
  'edition-misnamed': onEdition((year, random, content) => {
    const free = [Number(year) - 1, Number(year) + 1]
      .map(String)
      .filter((to) => !content.editions.includes(to))
    return [{ rename: year, to: random.pick([...free, '0000', '9999']) }]
  }),
  'edition-without-year': onEdition((year, random) => [
    {
      rename: year,
      to: random.pick([year.slice(2), `${year}-report`, `report-${year}`, `${year}a`, `${year}年`]),
    },
  ]),
  'edition-copied': onEdition((year, random, content) => [
    { copy: year, to: String(yearAfter(content) + random.below(3)) },
  ]),
  'edition-copied-under-no-year': onEdition((year, random, content) => {
    const next = yearAfter(content)
    const to = random.pick([
      `${next}-part-1`,
      `${year} copy`,
      '0000',
      `${year}.bak`,
      `${next}_new`,
      `v${next}`,
      `${year}-1`,
      '20245',
      '２０２５',
    ])
    return [{ copy: year, to }]
  }),
  'edition-linked': onEdition((year, _, content) => [{ link: String(yearAfter(content)), to: year }]),
  'edition-empty': onEdition((year, random, content) => [
    { folder: random.pick([String(yearAfter(content)), '0000', `${year}-2`, 'drafts', 'terms']) },
  ]),
})

function onEdition(put: Steps) {
  return onOne(({ editions }) => editions, put)
}

function yearAfter({ editions }: Content): number {
  return Number(editions[0]) + 1
}
