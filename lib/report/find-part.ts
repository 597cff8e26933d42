import type { Edition, Part, Site } from './types.ts'

/** The edition with this year, or undefined. */
export function findEdition(site: Site, id: string): Edition | undefined {
  return site.editions.find((edition) => edition.id === id)
}

/** The part with this address segment, or undefined. */
export function findPart(edition: Edition, id: string): Part | undefined {
  return edition.parts.find((part) => part.id === id)
}

/** The number a reader sees before a part's title: `2` or `2.4`; empty for requirements and pledges. */
export function partNumber(part: Part): string {
  return part.kind === 'area' || part.kind === 'task' ? part.id : ''
}
