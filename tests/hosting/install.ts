import { install, servers } from '../debian.mjs'

/** What the tests against real servers need. */
export function setup(): void {
  install(servers)
}
