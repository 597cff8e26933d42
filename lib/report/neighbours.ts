import type { Edition, Part } from './types.ts'

/** The parts before and after one, for reading on. */
export interface Neighbours {
  previous: Part | undefined
  next: Part | undefined
}

/**
 * Tasks follow each other across areas, and areas follow each other; both begin with the requirements and end with
 * the pledges.
 */
export function neighboursOf(edition: Edition, part: Part): Neighbours {
  const middle: Part[] = part.kind === 'area' ? edition.areas : edition.tasks
  const line = [edition.requirements, ...middle, edition.pledges]
  const index = line.findIndex((other) => other.id === part.id)
  return { previous: line[index - 1], next: line[index + 1] }
}
