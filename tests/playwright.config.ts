import getPort from 'get-port'
import { defineConfig } from 'playwright/test'
import { needBuild } from './built/need-build.ts'
import { findChromium } from './chromium.mjs'
import { city, published } from './fixtures/sites.ts'
import { fontEnvironment } from './fonts/font-environment.ts'
import { type FontSetName, fontSets } from './fonts/sets.ts'

/** The ports are chosen once; the workers read them from the environment. */
async function portOf(name: string): Promise<number> {
  const known = process.env[name] ?? String(await getPort())
  process.env[name] = known
  return Number(known)
}
const sites = [
  { ...city, port: await portOf('E2E_CITY_PORT') },
  { ...published, port: await portOf('E2E_PUBLISHED_PORT') },
]
for (const { folder } of sites) needBuild(folder)

/**
 * Playwright's own list, which a second one replaces; and the pop-ups of the address
 * bar, for which every window starts a process that takes a third of all processor time.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]
const executablePath = await findChromium()
const withFonts = (name: FontSetName) => ({
  launchOptions: {
    executablePath,
    env: { ...(process.env as Record<string, string>), ...fontEnvironment(name) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-features=${withoutFeatures.join()}`,
    ],
  },
})

export default defineConfig({
  outputDir: '../.cache/playwright',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  // Slow machines are slow, not broken.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['dot'], ['json']] : 'line',
  use: {
    baseURL: `http://127.0.0.1:${sites[0]?.port}`,
    locale: 'zh-CN',
    actionTimeout: 15_000,
    // A worker fetches much that most tests do not ask for, and answers what they mean to hold back.
    serviceWorkers: 'block',
    // Between two pages a browser without a graphics card paints pictures of both; tests about motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  projects: [
    { name: 'journeys', testDir: 'e2e', use: withFonts('wide') },
    ...(Object.keys(fontSets) as FontSetName[]).map((name) => ({
      name: `layout-${name}`,
      testDir: 'layout',
      ...(name === 'wide' ? {} : { grepInvert: /@widest/ }),
      use: withFonts(name),
    })),
  ],
  webServer: sites.map(({ folder, basePath, port }) => ({
    command: 'node --import tsx lib/build/start/serve.ts',
    cwd: '..',
    env: { PORT: String(port), OUT_DIR: folder, BASE_PATH: basePath },
    url: `http://127.0.0.1:${port}${basePath}/zh/`,
    reuseExistingServer: false,
  })),
})
