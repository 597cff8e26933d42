/** Puts words into a live region; the same words once more are said once more. */
export function say(status: Element | null, words: string): void {
  if (!status) return
  status.textContent = ''
  requestAnimationFrame(() => {
    status.textContent = words
  })
}
