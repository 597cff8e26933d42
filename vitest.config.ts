import { defineConfig } from 'vitest/config'
import { noFiles, unitContent } from './tests/unit/write-content.ts'

/**
 * `unit` tests lib and components; `built` tests the files of `out/`; `hosting` tests them on real web servers,
 * `browsers` in Firefox and WebKit; `rebuild` builds them again.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // The files share modules, typefaces and the made-up city, which is their content.
          isolate: false,
          maxWorkers: '100%',
          globalSetup: 'tests/unit/write-content.ts',
          env: { CONTENT_DIR: unitContent, PREPARED_DIR: noFiles },
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built',
          // The files of a worker share one reading of all pages.
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          exclude: ['tests/hosting/reproducible.test.ts'],
          globalSetup: 'tests/hosting/install.ts',
          maxWorkers: '100%',
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'rebuild',
          include: ['tests/hosting/reproducible.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/*.test.ts'],
          globalSetup: 'tests/browsers/install.ts',
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
