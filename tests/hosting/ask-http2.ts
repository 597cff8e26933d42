import {
  connect,
  type IncomingHttpHeaders,
  type IncomingHttpStatusHeader,
  type OutgoingHttpHeaders,
} from 'node:http2'

type Answer = IncomingHttpHeaders & IncomingHttpStatusHeader

/**
 * Sends requests side by side over one HTTP/2 connection, and waits until it is closed.
 * @param name the name that the connection is for (SNI)
 * @returns the headers of each answer, in the order of the requests
 * @throws when a request is not answered
 */
export async function askHttp2(
  origin: string,
  requests: readonly OutgoingHttpHeaders[],
  name?: string,
): Promise<Answer[]> {
  const session = connect(origin, { servername: name, rejectUnauthorized: false })
  const closed = new Promise((resolve) => session.once('close', resolve))
  // A connection that is lost fails the requests that wait; one that a server resets after the last answer harms none.
  session.on('error', () => {})
  try {
    return await Promise.all(
      requests.map(
        (request) =>
          new Promise<Answer>((resolve, reject) => {
            const stream = session.request(request)
            let headers: Answer
            stream.once('response', (received) => {
              headers = received
            })
            stream.once('end', () => resolve(headers))
            stream.once('error', reject)
            stream.resume()
          }),
      ),
    )
  } finally {
    session.destroy()
    await closed
  }
}
