import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import getPort, { portNumbers } from 'get-port'
import { readSettings } from '../../report/settings.ts'
import { readPort } from './port.mjs'
import { serveLatest } from './serve-latest.ts'

/** Serves `out/` (or OUT_DIR) on PORT, or on the next port that is free. */
const folder = process.env.OUT_DIR || 'out'

try {
  const wanted = readPort()
  const { basePath } = readSettings()
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
