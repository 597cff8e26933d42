/** Modules have copies of this code, and the name of a policy can be taken once: the policy is kept where all find it. */
const kept = globalThis as { ownMarkup?: { createHTML(text: string): string } }

/**
 * Says that markup may be put into the page: our own interface strings, and pages of this site. Browsers with Trusted
 * Types refuse everything else.
 */
export function trusted(html: string): string {
  kept.ownMarkup ??= globalThis.trustedTypes?.createPolicy('own-markup', { createHTML: (text) => text })
  return kept.ownMarkup ? kept.ownMarkup.createHTML(html) : html
}
