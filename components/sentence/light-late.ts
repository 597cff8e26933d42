/** Lights counterparts (light-counterparts.ts) from when the reader first points at a sentence in both languages. */
export function lightCounterparts() {
  for (const type of ['pointerover', 'pointerup', 'focusin']) addEventListener(type, begin)
}

function begin(event: Event) {
  if (event.target instanceof Element && event.target.closest('.pair, .lit'))
    import('./light-counterparts.ts').then(({ light }) => light(event, begin)).catch(() => undefined)
}
