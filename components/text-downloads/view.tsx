import './style.css'
import type { TextDownloadsData } from '../../lib/pages/text-downloads.ts'
import { Words } from '../words/view.tsx'

/** Files of the part that is open. */
export function TextDownloads({ title, links }: TextDownloadsData) {
  return (
    <section className="take-away">
      <h2 id="take-away">
        <Words of={title} />
      </h2>
      <ul>
        {links.map(({ href, saveAs, title }) => (
          <li key={href}>
            <a href={href} download={saveAs}>
              <Words of={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
