import { defineConfig } from 'vitest/config'

/** `unit` tests lib and components; `built` tests the files of `out/`; `hosting` tests them on real web servers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: 'tests/hosting/install-servers.ts',
          environment: 'node',
          testTimeout: 60_000,
        },
      },
    ],
  },
})
