import { browsers, install, servers } from '../debian.mjs'

/** What the journeys in other browsers need. */
export function setup(): void {
  install({ ...servers, ...browsers })
}
