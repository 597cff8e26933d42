/** Lights counterparts (light-counterparts.ts) from when the reader first points at a sentence in both languages. */
export function lightCounterparts() {
  for (const type of ['pointerover', 'focusin']) addEventListener(type, begin)
}

function begin(event: Event) {
  if (!(event.target instanceof Element) || !event.target.closest('.pair')) return
  for (const type of ['pointerover', 'focusin']) removeEventListener(type, begin)
  import('./light-counterparts.ts').then(({ startLighting }) => startLighting(event)).catch(() => undefined)
}
