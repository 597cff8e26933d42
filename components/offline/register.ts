import { addBar } from '../../lib/browser/add-bar.ts'
import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'
import { whenIdle } from '../../lib/browser/when-idle.ts'

let tried: (registration: Promise<ServiceWorkerRegistration>) => void

/** What came of registering the worker, once it has been tried; rejects where it was refused. */
export const registered = new Promise<ServiceWorkerRegistration>((resolve) => {
  tried = resolve
})
registered.catch(() => undefined)

/** Registers the service worker when the page has nothing else to do, and tells the reader when the text has changed. */
export function keepVisitedPages() {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  const url = new URL('../sw.js', import.meta.url).href
  const register = () => {
    const policy = window.trustedTypes?.createPolicy('own-worker', {
      createScriptURL: (text: string) => text,
    })
    tried(serviceWorker.register(policy?.createScriptURL(url) ?? url))
  }
  addEventListener('load', () => setTimeout(() => whenIdle(register), 500))
  serviceWorker.addEventListener('message', () =>
    import('./updated.ts').then(({ tellUpdate }) => tellUpdate(addBar), tellFailedLoad),
  )
}
