import type { OfflineData } from '../../lib/pages/offline-page.ts'
import { Filing } from '../filing/view.tsx'
import { Localized } from '../localized/view.tsx'
import { KeepAll } from './keep-all.tsx'

/** What a reader without the network sees in place of a page that this device does not keep. */
export function Offline({ title, text, listTitle, keepAll, home, filing }: OfflineData) {
  return (
    <main id="main" className="max-w-md mx-auto px-edge py-12">
      <Localized as="h1" className="font-title font-semibold text-3xl" of={title} />
      <Localized as="p" className="mt-3" of={text} />
      <Localized as="h2" className="mt-8 mb-2 font-title font-semibold text-xl" of={listTitle} />
      {/* The list is made on the device. */}
      <div className="[&_a]:block [&_a]:py-1 [&_a]:text-main easy:[&_a]:py-2">
        <kept-pages>
          <p>
            <Localized as="a" href={home.href} of={home.title} />
          </p>
        </kept-pages>
      </div>
      <KeepAll title={keepAll} />
      <Filing links={filing} />
    </main>
  )
}
