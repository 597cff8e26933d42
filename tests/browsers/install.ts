import { needBuild } from '../built/need-build.ts'
import { browsers, install, servers } from '../debian.mjs'
import { city } from '../fixtures/sites.ts'

/** What the journeys in other browsers need. */
export function setup(): void {
  needBuild(city.folder)
  install({ ...servers, ...browsers })
}
