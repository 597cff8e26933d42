import type { OfflineData } from '../../lib/pages/offline-page.ts'
import { Localized } from '../localized/view.tsx'

/** What a reader without the network sees in place of a page that this device does not keep. */
export function Offline({ title, text, listTitle, home }: OfflineData) {
  return (
    <main className="offline">
      <Localized as="h1" of={title} />
      <Localized as="p" of={text} />
      <Localized as="h2" of={listTitle} />
      <kept-pages>
        <p>
          <Localized as="a" href={home.href} of={home.title} />
        </p>
      </kept-pages>
    </main>
  )
}
