/** Modules have copies of this code, and the name of a policy can be taken once. */
const kept = globalThis as { registering?: Promise<ServiceWorkerRegistration> }

/** Registers the service worker, once; rejects where it is refused, or the browser has none. */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  kept.registering ??= register()
  return kept.registering
}

async function register() {
  const { serviceWorker } = navigator
  if (!serviceWorker) throw new Error('no service worker')
  const url = new URL('../sw.js', import.meta.url).href
  const policy = window.trustedTypes?.createPolicy('own-worker', { createScriptURL: (text: string) => text })
  return serviceWorker.register(policy?.createScriptURL(url) ?? url)
}
