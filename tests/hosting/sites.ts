import { city, published } from '../fixtures/sites.ts'
import { type RunningServer, startNginx } from './servers.ts'

/** A built site, and the server configurations that the build made for it. */
export interface HostedSite {
  folder: string
  hosting: string
  basePath: string
}

/** The site of `content/`, at the root of its host: tests say of it what holds for any content. */
export const atRoot: HostedSite = { ...published, hosting: '.hosting' }

/** The site of the made-up city, under a path. */
export const underPath: HostedSite = { ...city, hosting: '.cache/.hosting' }

/** Starts nginx with the made-up city, for journeys. */
export function startCity(): Promise<RunningServer> {
  return startNginx(underPath.folder, underPath.hosting, underPath.basePath)
}
