import type { TextDownloadsData } from '../../lib/pages/text-downloads.ts'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Files of the part that is open. */
export function TextDownloads({ title, links }: TextDownloadsData) {
  return (
    <div className="take-away">
      <Localized as="h2" id="take-away" of={title} />
      <ul>
        <LinkItems links={links} />
      </ul>
    </div>
  )
}
