import { defineConfig } from 'playwright/test'
import { findChromium } from './chromium.mjs'

const port = Number(process.env.E2E_PORT ?? 43_117)

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Slow machines are slow, not broken.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `node --import tsx lib/commands/serve.ts`,
    cwd: '..',
    env: { PORT: String(port), BASE_PATH: '' },
    url: `http://127.0.0.1:${port}/zh/`,
    reuseExistingServer: false,
  },
})
