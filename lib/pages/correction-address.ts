import type { SiteFrame } from '../report/schema.ts'

/**
 * Where a reader suggests a correction of a page, with the page filled in: an issue of the repository, else a message to the
 * contact (RFC 6068) or its page; undefined where the site has neither. `components/quote/correction.ts` puts a sentence into it.
 * Letters beyond ASCII stand as they are (RFC 3987), since they take fewer bytes so; browsers encode them.
 * @param title of the page, in the first language of its view
 * @param page its full address
 */
export function correctionAddress(
  { repository, contact }: Pick<SiteFrame, 'repository' | 'contact'>,
  title: string,
  page: string,
): string | undefined {
  if (repository) return issueAddress(repository.replace(/\/$/, ''), title, page)
  if (!contact || URL.canParse(contact)) return contact ?? undefined
  return withFields(`mailto:${contact}`, { subject: title, body: page })
}

/** As GitHub, GitLab and Forgejo (codeberg.org) document them; the fields of GitHub’s form are those of its template. */
function issueAddress(repository: string, title: string, page: string): string {
  const { hostname } = new URL(repository)
  if (hostname === 'github.com')
    return withFields(`${repository}/issues/new`, { template: 'correction.yml', title, part: page })
  if (hostname === 'gitlab.com')
    return withFields(`${repository}/-/issues/new`, { 'issue[title]': title, 'issue[description]': page })
  return withFields(`${repository}/issues/new`, { title, body: page })
}

function withFields(address: string, fields: Record<string, string>): string {
  return `${address}?${Object.entries(fields)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&')}`
}

/** Percent-encoded as far as ASCII goes, but for the colon, which needs it nowhere. */
function encoded(text: string): string {
  return text.replaceAll(/[\0-9;-\x7f]/g, encodeURIComponent)
}
