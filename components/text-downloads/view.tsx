import './style.css'
import type { TextDownloadsData } from '../../lib/pages/text-downloads.ts'
import { Localized } from '../localized/view.tsx'

/** Files of the part that is open. */
export function TextDownloads({ title, links }: TextDownloadsData) {
  return (
    <section className="take-away">
      <h2 id="take-away">
        <Localized of={title} />
      </h2>
      <ul>
        {links.map(({ href, saveAs, title }) => (
          <li key={href}>
            <a href={href} download={saveAs}>
              <Localized of={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
