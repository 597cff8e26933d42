import { views } from './view.ts'

/**
 * Every name at the root of a site: its addresses, the files that hosts and browsers ask for, and the framework's
 * folder. `tests/built/next-build.test.ts` holds the list to what a build makes.
 */
export const rootNames: ReadonlySet<string> = new Set([
  ...views,
  '404.html',
  'SHA256SUMS',
  '_headers',
  '_next',
  '_redirects',
  'assets',
  'downloads',
  'icon-192.png',
  'icon-512.png',
  'icon.svg',
  'index.html',
  'llms.txt',
  'manifest.webmanifest',
  'offline',
  'offline.json',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
])
