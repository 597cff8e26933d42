let policy: { createHTML(text: string): string } | undefined

/**
 * Says that markup may be put into the page: our own interface strings, and pages of this site. Browsers with Trusted
 * Types refuse everything else.
 */
export function trusted(html: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('own-markup', { createHTML: (text) => text })
  return policy ? policy.createHTML(html) : html
}
