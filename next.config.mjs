import { availableParallelism } from 'node:os'
import { settings } from './lib/report/settings.mjs'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // `npm run build` renders into a staging folder and moves it to out/ when everything is done.
  distDir: settings.exportFolder,
  basePath: settings.basePath,
  trailingSlash: true,
  poweredByHeader: false,
  devIndicators: false,
  // These run from node_modules as they are; to bundle the large ones would take a third of the framework's time.
  serverExternalPackages: [
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
    turbopackSourceMaps: settings.isDeveloping,
  },
}
