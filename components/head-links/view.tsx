import type { HeadLink } from '../../lib/formats/head-links.ts'

/** Links to the page's other forms, and to what describes it or searches the site. React puts them into the head. */
export function HeadLinks({ links }: { links: HeadLink[] }) {
  return links.map((link) => <link key={link.href} {...link} />)
}
