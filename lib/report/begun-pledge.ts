import type { Part, Pledge } from './edition.ts'

/** The pledge whose first sentence has a number, in the part of the pledges; in any other part there is none. */
export function begunPledge(part: Part, sentence: number): Pledge | undefined {
  if (part.kind !== 'pledges') return
  return part.items.find(({ sentences }) => sentences[0]?.number === sentence)
}
