import { availableParallelism } from 'node:os'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // `npm run build` renders into a staging folder and moves it to out/ when everything is done.
  distDir: process.env.EXPORT_DIR || '.next',
  basePath: process.env.BASE_PATH?.trim().replace(/\/+$/, '') || '',
  trailingSlash: true,
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ['esbuild', 'mdx-bundler', 'fontkit', 'linebreak', '@resvg/resvg-js'],
  // Types and lint are checks of their own in `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Next.js leaves one processor idle, which on two is half.
    cpus: availableParallelism(),
    // What Turbopack kept of earlier builds has come back as a sheet that had been changed since; it saves no time here.
    turbopackFileSystemCacheForBuild: false,
  },
}
