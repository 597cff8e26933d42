let registering: Promise<ServiceWorkerRegistration> | undefined

/** Registers the service worker, once; rejects where it is refused, or the browser has none. */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  registering ??= register()
  return registering
}

async function register() {
  const { serviceWorker } = navigator
  if (!serviceWorker) throw new Error('no service worker')
  const url = new URL('../sw.js', import.meta.url).href
  const policy = window.trustedTypes?.createPolicy('own-worker', { createScriptURL: (text: string) => text })
  return serviceWorker.register(policy?.createScriptURL(url) ?? url)
}
