import './style.css'
import type { OfflineData } from '../../lib/pages/offline-page.ts'
import { Localized } from '../localized/view.tsx'

/** What a reader without the network sees in place of a page that this device does not keep. */
export function Offline({ title, text, listTitle, home }: OfflineData) {
  return (
    <main className="offline">
      <h1>
        <Localized of={title} />
      </h1>
      <p>
        <Localized of={text} />
      </p>
      <h2>
        <Localized of={listTitle} />
      </h2>
      <kept-pages>
        <p>
          <a href={home.href}>
            <Localized of={home.title} />
          </a>
        </p>
      </kept-pages>
    </main>
  )
}
