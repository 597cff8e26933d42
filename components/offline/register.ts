import { workerAddress } from '../trusted/trusted.ts'

/** Registers the service worker when the page has nothing else to do, and tells the reader when the text has changed. */
export function keepVisitedPages() {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  const register = () =>
    serviceWorker.register(workerAddress(new URL('../sw.js', import.meta.url))).catch(() => undefined)
  addEventListener('load', () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(register), 500))
  serviceWorker.addEventListener('message', async () => (await import('./updated.ts')).tellUpdate())
}
