import './style.css'
import type { DownloadGroup } from '../../lib/pages/download-items.ts'
import { Localized } from '../localized/view.tsx'

export interface FileListProps {
  group: DownloadGroup
}

/** Files under a heading, each with its language, size and hash. */
export function FileList({ group: { id, title, items } }: FileListProps) {
  return (
    <div className="file-list">
      <h3 id={id}>
        <Localized of={title} />
      </h3>
      <ul>
        {items.map(({ href, saveAs, name, language, hreflang, bytes, size, sha256 }) => (
          <li key={href}>
            <a href={href} download={saveAs} hrefLang={hreflang}>
              <Localized of={name} />{' '}
              <small>
                <Localized of={language} />
              </small>
            </a>
            <data value={bytes}>{size}</data>
            {sha256 ? <code>{sha256}</code> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
