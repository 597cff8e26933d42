import { connect, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

/** A response as it came, and what can be read off it; a status of 0 is none. */
export interface RawAnswer {
  text: string
  status: number
  header(name: string): string | undefined
}

/**
 * Sends a server the lines of a request, as wrong as they may be, and reads until it ends.
 * @param name the name that an encrypted connection is for (SNI); left out where it is for none
 */
export function askRaw(origin: string, lines: readonly string[], name?: string): Promise<RawAnswer> {
  const { protocol, hostname, port } = new URL(origin)
  const options = { host: hostname, port: Number(port), servername: name ?? '', rejectUnauthorized: false }
  const socket: Socket = protocol === 'https:' ? connectSecurely(options) : connect(options)
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answerIn(text)))
  })
}

function answerIn(text: string): RawAnswer {
  const [head = ''] = text.split('\r\n\r\n')
  const [first = '', ...headers] = head.split('\r\n')
  return {
    text,
    status: Number(/^HTTP\/\S+ (\d{3})/.exec(first)?.[1] ?? 0),
    header: (name) =>
      headers
        .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
        .map((line) => line.slice(name.length + 1).trim())
        .join(', ') || undefined,
  }
}
