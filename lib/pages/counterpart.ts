import type { Page } from '../report/address.ts'
import type { Area, Edition, Part } from '../report/edition.ts'
import { findPart } from '../report/find-part.ts'
import type { Site } from '../report/site.ts'
import { kindOf } from './kind-of.ts'

/**
 * The page of another edition that is about the same: the same list, or the same area for an area and for its tasks, since the
 * number of a task says nothing in another year. Where there is none, the whole of that edition.
 * @param page of an edition
 */
export function counterpart(site: Site, page: Page, from: Edition, to: Edition): Page {
  if ('part' in page) {
    const part = findPart(from, page.part)
    return (part && samePart(part, from, to)?.page) ?? to.page
  }
  const wanted = { ...page, edition: to.id }
  const isWanted = (other: Page) =>
    Object.entries(wanted).every(([key, value]) => Object(other)[key] === value)
  const there = kindOf(page.kind).pages(site).find(isWanted)
  const list = 'concern' in page && to.concerns.length > 0
  return there ?? (list ? { kind: 'concerns', edition: to.id } : to.page)
}

function samePart(part: Part, from: Edition, to: Edition): Part | undefined {
  if (part.kind === 'requirements' || part.kind === 'pledges') return findPart(to, part.id)
  return sameArea(part.kind === 'task' ? part.area : part, from, to)
}

/**
 * Folders tell which area is which, since areas move from year to year: 2-opening-up is 3-opening-up where one was put
 * before it. One that no folder of that name stands for is taken for the same by its number.
 */
function sameArea(area: Area, from: Edition, to: Edition): Area | undefined {
  const isOwn = ({ slug }: Area) =>
    [from, to].every(({ areas }) => areas.filter((other) => other.slug === slug).length < 2)
  const named = (areas: Area[], area: Area) =>
    areas.find(({ slug, number }) => slug === area.slug && (isOwn(area) || number === area.number))
  const numbered = to.areas.find(({ number }) => number === area.number)
  return named(to.areas, area) ?? (numbered && !named(from.areas, numbered) ? numbered : undefined)
}
