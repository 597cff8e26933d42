const signs = ['pointerover', 'pointerup', 'focusin']

/** Lights counterparts (light-counterparts.ts) from when the reader first points at a sentence in both languages. */
export function lightCounterparts() {
  const wait = new AbortController()
  const begin = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.pair')) return
    wait.abort()
    import('./light-counterparts.ts').then(({ startLighting }) => startLighting(event)).catch(() => undefined)
  }
  for (const sign of signs) addEventListener(sign, begin, { signal: wait.signal })
}
