import { statSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import getPort, { portNumbers } from 'get-port'
import { settings } from '../../report/settings.mjs'
import { serveSite } from './serve-site.ts'

/** Serves `out/` (or OUT_DIR) on PORT, or on the next port that is free. */
const { outFolder: folder } = settings

try {
  const { port: wanted, basePath } = settings
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder}/ is not there; build the site first with “npm run build”`)
  }
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)) })
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`)
  const server = createServer(serveLatest(folder, basePath))
  server.listen(port, () => console.log(`\nThe report is at http://localhost:${port}${basePath}/\n`))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/**
 * Serves a site as it is now: one that is built again meanwhile is read again, files and headers together; in the
 * moment in which neither the old one nor the new one is there, readers are asked to come back.
 */
function serveLatest(folder: string, basePath: string): RequestListener {
  const buildOf = () => {
    const now = statSync(folder, { throwIfNoEntry: false })
    return now && `${now.ino} ${now.ctimeMs}`
  }
  let served = buildOf()
  let serve = serveSite(folder, basePath)
  return (request, response) => {
    const build = buildOf()
    if (!build) {
      response.writeHead(503, { 'Retry-After': '1' }).end()
      return
    }
    if (build !== served) {
      served = build
      serve = serveSite(folder, basePath)
    }
    serve(request, response)
  }
}
