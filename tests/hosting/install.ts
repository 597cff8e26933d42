import { needBuild } from '../built/need-build.ts'
import { findChromium } from '../chromium.mjs'
import { install, servers } from '../debian.mjs'
import { city, published } from '../fixtures/sites.ts'

/** What the tests against real servers need; the tests read the path of Chromium from the environment. */
export async function setup(): Promise<void> {
  for (const { folder } of [published, city]) needBuild(folder)
  install(servers)
  process.env.CHROMIUM_PATH = await findChromium()
}
