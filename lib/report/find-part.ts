import type { Concern, Edition, Part } from './edition.ts'
import type { Site } from './site.ts'

/** The edition with this year, or undefined. */
export function findEdition(site: Site, id: string): Edition | undefined {
  return site.editions.find((edition) => edition.id === id)
}

/** The part with this address segment, or undefined. */
export function findPart(edition: Edition, id: string): Part | undefined {
  return edition.parts.find((part) => part.id === id)
}

/** The concern with this id, or undefined. */
export function findConcern(edition: Edition, id: string): Concern | undefined {
  return edition.concerns.find((concern) => concern.id === id)
}
