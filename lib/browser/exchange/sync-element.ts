/**
 * Makes an element of this page the same as that of another page of its view, and leaves what is the same: the frame has
 * the same elements on every page, which differ in what is current and in where they lead. Its other custom elements stay
 * as their scripts have made them, but for the one that says where else the page is, which begins anew.
 */
export function syncElement(old: Element, other: Element): void {
  const { localName } = old
  if (localName === 'main' || old.isEqualNode(other)) return
  if (localName.includes('-')) {
    if (localName === 'view-switch') old.replaceWith(other)
    return
  }
  const [children, others] = [[...old.children], [...other.children]]
  if (children.length + others.length === 0) return void old.replaceWith(other)
  syncAttributes(old, other)
  if (children.length !== others.length) old.replaceChildren(...other.childNodes)
  else for (const [at, child] of children.entries()) syncElement(child, others[at] ?? child)
}

function syncAttributes(old: Element, other: Element): void {
  for (const { name } of [...old.attributes]) if (!other.hasAttribute(name)) old.removeAttribute(name)
  for (const { name, value } of other.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value)
}
