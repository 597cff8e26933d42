import { type Content, filled } from '../../lib/browser/page-words.ts'

/** What the page's template of a name says, with values in the places of `{{name}}`. */
export function say(page: HTMLElement, name: string, values: Record<string, string | number> = {}): Content {
  const template = page.querySelector<HTMLTemplateElement>(`template[data-say="${name}"]`)
  const content = template?.content.cloneNode(true) as DocumentFragment | undefined
  if (!content) return []
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.nodeValue = filled(text.nodeValue ?? '', values).join('')
  return [content]
}
