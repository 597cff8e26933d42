import type { EditionLink } from '../../lib/pages/other-editions.ts'
import { Localized } from '../localized/view.tsx'

/** On every page of an older edition: that there is a newer one, and the way to the same there. */
export function NewerEdition({ href, title }: EditionLink) {
  return (
    <aside role="none" className="contents">
      <Localized
        as="a"
        className="link mt-3 block max-w-measure text-sm print:hidden easy:py-2"
        href={href}
        of={title}
      />
    </aside>
  )
}
