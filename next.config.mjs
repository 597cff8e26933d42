import { availableParallelism } from 'node:os'

const isDevelopment = process.env.NODE_ENV === 'development'

/** Where files stand that are no pages: their last name ends in letters, which the numbers of parts do not. */
const file = '/:path((?!_next/).*\\.[a-z]\\w*)'

/** @type {import('next').NextConfig} */
export default {
  output: isDevelopment ? undefined : 'export',
  // While developing, a route makes the files that builds write.
  pageExtensions: isDevelopment ? ['dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  rewrites: isDevelopment
    ? async () => ({ beforeFiles: [{ source: file, destination: '/files/:path' }] })
    : undefined,
  // `npm run build` renders into a staging folder and moves it to out/ when everything is done.
  distDir: process.env.EXPORT_DIR || '.next',
  basePath: process.env.BASE_PATH?.trim().replace(/\/+$/, '') || '',
  trailingSlash: true,
  poweredByHeader: false,
  devIndicators: false,
  // These run from node_modules as they are; to bundle the large ones would take a third of the framework's time.
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
    'diff',
    'esbuild',
    'fontkit',
    'i18next',
    'linebreak',
    'mdx-bundler',
    'opencc-js',
    'pinyin-pro',
    'yaml',
    'zod',
  ],
  // Types and lint are checks of their own in `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Next.js leaves one processor idle, which on two is half.
    cpus: availableParallelism(),
    // What Turbopack kept of earlier builds has come back as a sheet that had been changed since; it saves no time here.
    turbopackFileSystemCacheForBuild: false,
    // Of a build nobody reads them.
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
  },
}
