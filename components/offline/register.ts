interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): string
  }
}

/** Registers the service worker when the page has nothing else to do, and tells the reader when the text has changed. */
export function keepVisitedPages() {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  const { trustedTypes } = window as unknown as { trustedTypes?: Policies }
  const url = new URL('../sw.js', import.meta.url).href
  const register = () => {
    const policy = trustedTypes?.createPolicy('own-worker', { createScriptURL: (text) => text })
    serviceWorker.register(policy?.createScriptURL(url) ?? url).catch(() => undefined)
  }
  addEventListener('load', () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(register), 500))
  serviceWorker.addEventListener('message', async () => (await import('./updated.ts')).tellUpdate())
}
