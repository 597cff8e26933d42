import './style.css'
import type { TextDownloadsData } from '../../lib/pages/text-downloads.ts'
import { Localized } from '../localized/view.tsx'

/** Files of the part that is open. */
export function TextDownloads({ title, links }: TextDownloadsData) {
  return (
    <section className="take-away">
      <Localized as="h2" id="take-away" of={title} />
      <ul>
        {links.map(({ href, saveAs, title }) => (
          <li key={href}>
            <Localized as="a" href={href} download={saveAs} of={title} />
          </li>
        ))}
      </ul>
    </section>
  )
}
