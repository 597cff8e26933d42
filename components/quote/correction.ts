/** Longer words would make an address that programs for mail and servers cut off. */
const longest = 600

/** The link in the foot of the page that suggests a correction of it, on a site that takes them: the one that leads away. */
export function pageCorrection(): HTMLAnchorElement | null {
  return document.querySelector('.site-footer nav a:not([href^="/"])')
}

/**
 * The address of that link with a quote in the place of the page: in the field for an address its link, in the text of a
 * message or of an issue, or in the field for a sentence, all of it. A link without fields stays as it is.
 */
export function correctionOf(page: string, { text, link }: { text: string; link: string }): string {
  const [address, query] = page.split('?')
  const said = text.length > longest ? `${text.slice(0, longest)}…\n${link}` : text
  const fields = new URLSearchParams(query)
  const field = ['part', 'body', 'issue[description]'].find((name) => fields.has(name))
  if (!field) return page
  if (field === 'part') fields.set('sentence', said)
  fields.set(field, field === 'part' ? link : `${said}\n\n`.replaceAll('\n', '\r\n'))
  // In a message a plus is a plus.
  return `${address}?${`${fields}`.replaceAll('+', '%20')}`
}
