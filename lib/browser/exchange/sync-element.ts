/** What begins anew with each page: its text, and the links to where else the page is. */
const ofPage = new Set(['main', 'view-switch'])

/**
 * Makes an element of this page the same as that of another page of its view, and leaves what is the same: the frame has
 * the same elements on every page, which differ in what is current and in where they lead. Its other custom elements stay
 * as their scripts have made them.
 */
export function syncElement(old: Element, other: Element): void {
  const { localName } = old
  const [children, others] = [[...old.children], [...other.children]]
  const isOnlyWords = children.length + others.length === 0
  if (!ofPage.has(localName) && (localName.includes('-') || old.isEqualNode(other))) return
  if (ofPage.has(localName) || isOnlyWords) old.replaceWith(other)
  else {
    syncAttributes(old, other)
    if (children.length !== others.length) old.replaceChildren(...other.childNodes)
    else for (const [at, child] of children.entries()) syncElement(child, others[at] ?? child)
  }
}

function syncAttributes(old: Element, other: Element): void {
  for (const { name } of [...old.attributes]) if (!other.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of other.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
}
