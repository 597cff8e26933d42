/**
 * React looks for what a template holds among its children, and puts it there; browsers keep it apart, in `content`. While
 * developing templates show React that instead, or it would find them empty and make the whole page anew.
 */
export function hydrateTemplates() {
  Object.defineProperties(HTMLTemplateElement.prototype, {
    firstChild: {
      get(this: HTMLTemplateElement) {
        return this.content.firstChild
      },
    },
    textContent: {
      get(this: HTMLTemplateElement) {
        return this.content.textContent
      },
      set(this: HTMLTemplateElement, text: string) {
        this.content.textContent = text
      },
    },
    appendChild: {
      value(this: HTMLTemplateElement, child: Node) {
        return this.content.appendChild(child)
      },
    },
  })
}
