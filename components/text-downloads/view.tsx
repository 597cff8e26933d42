import type { TextDownloadsData } from '../../lib/pages/text-downloads.ts'
import { Localized } from '../localized/view.tsx'

/** Files of the part that is open. */
export function TextDownloads({ title, links }: TextDownloadsData) {
  return (
    <div className="mt-10 flex flex-wrap items-baseline gap-x-6 text-sm print:hidden">
      <Localized as="h2" className="font-semibold text-soft easy:text-body" id="take-away" of={title} />
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, title, saveAs }) => (
          <li key={href}>
            <Localized
              as="a"
              className="link block py-1 easy:py-2"
              href={href}
              download={saveAs}
              of={title}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
