import { leftAtScript } from '../../lib/browser/reading/left-at-script.ts'
import type { LeftAtData } from '../../lib/pages/left-at.ts'
import { settings } from '../../lib/report/settings.mjs'
import { Localized } from '../localized/view.tsx'

/** The part that was read last, as a link, and a button that has the device forget it; hidden where there is none. */
export function LeftAt({ edition, lang, names, label, forget, forgotten }: LeftAtData) {
  return (
    <>
      <left-at hidden className="w-full" lang={lang} data-edition={edition} {...names}>
        <div className="mt-4 flex max-w-measure items-center gap-x-3 rule-t rule-b py-1 text-base leading-snug print:hidden">
          <Localized as="a" className="link min-w-0 flex-1 truncate py-2 second:truncate" of={label} />
          <Localized as="button" type="button" className="text-button text-soft second:block" of={forget} />
          <Localized as="span" tabIndex={-1} className="py-1" hidden of={forgotten} />
        </div>
      </left-at>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own making, the same on every page */}
      <script data-own="" dangerouslySetInnerHTML={{ __html: leftAtScript(settings.basePath) }} />
    </>
  )
}
