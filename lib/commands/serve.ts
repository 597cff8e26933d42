import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import getPort, { portNumbers } from 'get-port'
import { readSettings } from '../url/settings.ts'
import { serveLatest } from './serve-site.ts'

/** Serves `out/` (or OUT_DIR) on PORT, or on the next port that is free. */
const folder = process.env.OUT_DIR || 'out'
const wanted = Number(process.env.PORT || 3000)

if (!existsSync(folder)) {
  console.error(`${folder}/ is not there; build the site first with “npm run build”`)
  process.exitCode = 1
} else if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT is “${process.env.PORT}”; expected a number from 1 to 65535; mend it or leave it out`)
  process.exitCode = 1
} else {
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)) })
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`)
  const { basePath } = readSettings()
  const server = createServer(serveLatest(folder, basePath))
  server.listen(port, () => console.log(`\nThe report is at http://localhost:${port}${basePath}/\n`))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}
