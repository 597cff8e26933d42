/** What the page's template of a name says, with values in the places of `{{name}}`. */
export function say(page: HTMLElement, name: string, values: Record<string, string | number> = {}): Node {
  const template = page.querySelector<HTMLTemplateElement>(`[data-say="${name}"]`)
  const content = (template?.content ?? new DocumentFragment()).cloneNode(true)
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    text.data = text.data.replace(/\{\{(\w+)\}\}/g, (_, key) => String(values[key] ?? ''))
  }
  return content
}
