/**
 * Fills an element with code that comes late. Where that takes a while, or fails, the element's status says so, in the words
 * of its templates `loading` and `failed`.
 * @param isAwaited whether a reader waits for it
 */
export async function fillLate(
  element: HTMLElement,
  fill: () => Promise<void>,
  isAwaited = true,
): Promise<void> {
  const say = (name: string) => {
    const words = element.querySelector<HTMLTemplateElement>(`[data-say="${name}"]`)
    if (words) element.querySelector('[role="status"]')?.replaceChildren(words.content.cloneNode(true))
  }
  const slow = setTimeout(() => isAwaited && say('loading'), 150)
  await fill().catch(() => say('failed'))
  clearTimeout(slow)
}
