/**
 * In both languages, lights what the reader points at, taps or reaches by keyboard, with its counterpart in the other
 * language of the sentence: links that lead to the same address, and words of one number (pair-up.ts). The note of a term
 * belongs to it, so that there the light stays.
 * @param late what has brought this, and listens no more
 */
export function light(event: Event, late: (event: Event) => void) {
  for (const type of ['pointerover', 'pointerup', 'focusin']) {
    removeEventListener(type, late)
    addEventListener(type, show)
  }
  show(event)
}

function show(event: Event) {
  const { target } = event
  if (!(target instanceof Element) || isPassing(event, target) || target.closest('.term-note')) return
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  const span = target.closest<HTMLElement>('.pair :is([data-pair], p a)')
  const key = span?.dataset.pair ?? span?.getAttribute('href')
  const all = span?.closest('.pair')?.querySelectorAll(`[data-pair="${key}"], p [href="${key}"]`)
  for (const lit of all ?? []) lit.classList.add('lit')
}

/** A finger that scrolls passes over words, and one that taps is lifted; it moves the focus too, but not to choose. */
function isPassing(event: Event, target: Element) {
  if (event.type === 'focusin') return !target.matches(':focus-visible')
  return event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch'
}
