import { contentStamp } from '../../lib/content/get-site.ts'

/** How often the content is looked at, in milliseconds, and after how many times the page is told, though nothing is new. */
const interval = 100
const rounds = 10

/**
 * While developing, tells pages of every edit of the content (server-sent events, HTML 9.2): an event is the content's stamp,
 * sent as soon as it has changed and stands still, and each second for pages that have missed it. The files themselves are
 * looked at: what systems tell of changes depends on how an editor saves, and not every disk tells.
 */
export function GET({ signal }: Request) {
  const encoder = new TextEncoder()
  let timer: NodeJS.Timeout
  const events = new ReadableStream<Uint8Array>({
    start(controller) {
      let before = ''
      let told = ''
      let round = 0
      timer = setInterval(() => {
        const now = contentStamp()
        round += 1
        if (now === before && (now !== told || round % rounds === 0)) {
          told = now
          controller.enqueue(encoder.encode(`data: ${now}\n\n`))
        }
        before = now
      }, interval)
      signal.addEventListener('abort', () => clearInterval(timer))
    },
    cancel() {
      clearInterval(timer)
    },
  })
  return new Response(events, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}

/** Asked by a page as it arrives, so that the framework has compiled this by the time that the page listens. */
export function HEAD() {
  return new Response(null)
}
