import { readFileSync } from 'node:fs'
import { availableParallelism, networkInterfaces } from 'node:os'
import { settings } from './lib/report/settings.mjs'

/** Where files stand that are no pages: their last name ends in letters, which the numbers of parts do not. */
const file = '/:path((?!_next/).*\\.[a-z]\\w*)'

/** Addresses of pages without the slash at the end. The framework's own rule takes `/zh/2024/2.5/` for a file's. */
const slashes = [
  {
    source: '/:path((?!_next/|.*/$)(?:[^/]+/)*(?![^/]*\\.[a-z]\\w*$)[^/]+)',
    destination: '/:path/',
    permanent: true,
  },
]

/** Where a page may be opened from: by this machine's name and all its addresses, on a phone beside it, say. */
const ownAddresses = Object.values(networkInterfaces()).flatMap((all) =>
  (all ?? []).map(({ address }) => address),
)

/** The routes that not every content has pages for: Next.js exports none without a page. */
function hasConcerns() {
  const { checkedContent } = settings
  const { editions } = checkedContent ? JSON.parse(readFileSync(checkedContent, 'utf8')) : { editions: [] }
  return editions.some(({ concerns }) => concerns.length > 0)
}

/** @type {import('next').NextConfig} */
export default {
  // Compiled for an export, since nothing is then traced for a server, which takes half as much memory again.
  output: settings.exportFolder ? 'export' : undefined,
  // While developing, a route makes the files that builds write, and a page shows every component.
  pageExtensions: settings.isDeveloping
    ? ['dev.tsx', 'dev.ts', 'concerns.tsx', 'tsx', 'ts']
    : [...(hasConcerns() ? ['concerns.tsx'] : []), 'tsx', 'ts'],
  rewrites: settings.isDeveloping
    ? async () => ({ afterFiles: [{ source: file, destination: '/files/:path' }] })
    : undefined,
  skipTrailingSlashRedirect: settings.isDeveloping,
  redirects: settings.isDeveloping ? async () => slashes : undefined,
  // A page listens for edits as long as it is open.
  logging: { incomingRequests: { ignore: [/\/edits\/$/] } },
  allowedDevOrigins: ownAddresses,
  distDir: settings.exportFolder || (settings.isDeveloping ? settings.devFolder : '.next'),
  basePath: settings.basePath,
  trailingSlash: true,
  poweredByHeader: false,
  // No page has an image of the framework's; compiling alone, it takes that for granted, and refuses an export.
  images: { unoptimized: true },
  devIndicators: false,
  // These run from node_modules as they are; to bundle the large ones would take a third of the framework's time.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
    '@tailwindcss/node',
    'diff',
    'docx',
    'esbuild',
    'fontkit',
    'i18next',
    'mdx-bundler',
    'opencc-js',
    'pinyin-pro',
    'yaml',
    'zod',
  ],
  // Each process that renders would keep those of the framework, 50 MB.
  enablePrerenderSourceMaps: false,
  // Types and lint are checks of their own in `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: !settings.isDeveloping,
    // For the framework's browser half, which the build takes out, it compresses every page to measure it.
    prefetchInlining: false,
    // Next.js leaves one processor idle, which on two is half.
    cpus: availableParallelism(),
    // What Turbopack kept of earlier builds has come back as a sheet that had been changed since; it saves no time here.
    turbopackFileSystemCacheForBuild: false,
    // Of a build nobody reads them.
    turbopackSourceMaps: settings.isDeveloping,
  },
}
