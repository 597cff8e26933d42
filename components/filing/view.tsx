import type { FilingLink } from '../../lib/report/filing-links.ts'

/** The numbers under which a site is filed on the mainland of China, as its authorities ask: at the foot, with their links. */
export function Filing({ links }: { links: readonly FilingLink[] }) {
  if (links.length === 0) return null
  return (
    <ul lang="zh-CN" className="mt-3 flex flex-wrap gap-x-6 text-sm text-soft print:hidden">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} className="inline-block py-1 link">
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
