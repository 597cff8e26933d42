import type { SiteFrame } from './schema.ts'

/** A filing's number, and where anyone can look it up. */
export interface FilingLink {
  href: string
  text: string
}

/** The filings of a site that is hosted on the mainland of China: none where it has none. */
export function filingLinks({ filing }: Pick<SiteFrame, 'filing'>): FilingLink[] {
  const { icp, security } = filing ?? {}
  return [
    ...(icp ? [{ href: 'https://beian.miit.gov.cn/', text: icp }] : []),
    ...(security
      ? [
          {
            href: `https://beian.mps.gov.cn/#/query/webSearch?code=${security.replace(/\D/g, '')}`,
            text: security,
          },
        ]
      : []),
  ]
}
