interface Policy {
  createHTML(text: string): string
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy
}

const { trustedTypes } = globalThis as unknown as { trustedTypes?: Policies }

let policy: Policy | undefined

/**
 * Says that markup may be put into the page: our own interface strings, and pages of this site. Browsers with Trusted
 * Types refuse everything else.
 */
export function trusted(html: string): string {
  policy ??= trustedTypes?.createPolicy('own-markup', { createHTML: (text) => text })
  return policy ? policy.createHTML(html) : html
}
