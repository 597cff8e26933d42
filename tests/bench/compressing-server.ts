import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** A server of a built site without compressed copies: it compresses what is asked for (Brotli 11), and counts. */
export interface CompressingServer {
  origin: string
  /** The bytes of each answer since the list was emptied, headers included. */
  sent: number[]
  stop(): void
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** @param pages further pages, by their paths */
export async function serveCompressed(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<CompressingServer> {
  const sent: number[] = []
  const bodies = new Map<string, Buffer>()
  const bodyOf = (path: string, file: string): Buffer | undefined => {
    const known = bodies.get(path)
    if (known) return known
    const made = pages[path]
    if (made === undefined && !(existsSync(file) && statSync(file).isFile())) return undefined
    const plain = made === undefined ? readFileSync(file) : Buffer.from(made)
    const body = file.endsWith('.woff2') ? plain : brotliCompressSync(plain)
    bodies.set(path, body)
    return body
  }
  const server = createServer(({ url = '', socket }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const before = socket.bytesWritten
    response.on('finish', () => sent.push(socket.bytesWritten - before))
    const body = bodyOf(path, file)
    if (!body) return response.writeHead(404).end()
    const type = path in pages ? 'text/html; charset=utf-8' : types[extname(file)]
    return response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        ...(file.endsWith('.woff2') ? {} : { 'content-encoding': 'br' }),
      })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, sent, stop: () => server.close() }
}
