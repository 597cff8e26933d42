import { settings } from '../report/settings.mjs'
import type { Edition, Part } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import { contextFor, editionFor, type Params, paramsOf, partFor } from './route.ts'

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

/** The addresses of the parts that have a file of some kind. */
async function partParams(has: (route: PartRoute) => boolean = () => true) {
  const all = await paramsOf('part')
  const routes = await Promise.all(
    all.map(async (params) => ({ params, route: await partRoute(Promise.resolve(params)) })),
  )
  return routes.filter(({ route }) => route && has(route)).map(({ params }) => params)
}

/** A file of a part as the build writes it. */
export async function partFile(
  params: Params,
  type: string,
  make: (route: PartRoute) => string | Uint8Array | Promise<Uint8Array>,
): Promise<Response> {
  const route = await partRoute(params)
  if (!route) return new Response(null, { status: 404 })
  return new Response((await make(route)) as BodyInit, { headers: { 'content-type': type } })
}

/** The addresses of the parts that have a picture: in one language, and but a single one when only pages are asked for. */
export async function pictureParams(has: (route: PartRoute) => boolean = () => true) {
  const all = await partParams((route) => route.context.view !== 'zh-en' && has(route))
  return settings.pagesOnly ? all.slice(0, 1) : all
}
