import { type IncomingHttpHeaders, request } from 'node:http'

/** A response as it travelled: nothing decompressed, no redirect followed. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks a server for one address, as it is written: nothing in it is brought into another form. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { origin } = new URL(url)
  return askFor(origin, url.slice(origin.length) || '/', headers, method)
}

/** Asks a server for whatever a request line can hold, an address or not. */
export function askFor(
  origin: string,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(origin, { path: target, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asking.on('error', reject)
    asking.end()
  })
}
