import type { Edition, Part } from '../report/edition.ts'
import type { PageContext } from './page-context.ts'
import { contextFor, editionFor, type Params, partFor } from './route.ts'

/** The part that a route below its page is about. */
export interface PartRoute {
  context: PageContext
  edition: Edition
  part: Part
}

/** The part an address names, or undefined for one that does not exist. */
export async function partRoute(params: Params): Promise<PartRoute | undefined> {
  const context = await contextFor(params, ({ edition = '', part = '' }) => ({ kind: 'part', edition, part }))
  const edition = context && editionFor(context)
  const part = edition && partFor(context, edition)
  return part && { context, edition, part }
}
