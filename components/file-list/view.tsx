import type { DownloadGroup } from '../../lib/pages/download-items.ts'
import { Localized } from '../localized/view.tsx'

/** Files under a heading, each with its language, size and hash. */
export function FileList({ id, title, items }: DownloadGroup) {
  return (
    <div className="file-list">
      <Localized as="h3" id={id} of={title} />
      <ul>
        {items.map(({ href, saveAs, name, language, hreflang, bytes, size, sha256 }) => (
          <li key={href}>
            <a href={href} download={saveAs} hrefLang={hreflang}>
              <Localized of={name} /> <Localized as="small" of={language} />
            </a>
            <data value={bytes}>{size}</data>
            {sha256 ? <code>{sha256}</code> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
