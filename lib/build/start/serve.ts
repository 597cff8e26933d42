import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import getPort, { portNumbers } from 'get-port'
import { settings } from '../../report/settings.mjs'
import { serveLatest } from './serve-latest.ts'

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
