import type { LeftAtData } from '../../lib/pages/left-at.ts'
import { Localized } from '../localized/view.tsx'

/** When it is not there: on a page of all languages, also where the part was read in the other one (settings-script.ts). */
const hidden: Record<string, string> = {
  en: 'not-in-data-[left=true]:hidden',
  'zh-CN': 'not-in-data-[left=false]:hidden',
}

/** The part that was read last, as a link, and a button that has the device forget it. */
export function LeftAt({ lang, names, label, forget }: LeftAtData) {
  return (
    <left-at
      className={`block w-full ${lang ? hidden[lang] : 'not-in-data-left:hidden'}`}
      lang={lang}
      {...names}
    >
      <div className="mt-4 flex max-w-measure items-center gap-x-3 rule-t rule-b py-1 text-base leading-snug easy:flex-wrap print:hidden">
        <Localized
          as="a"
          className="link min-w-0 flex-1 truncate py-2 second:truncate easy:basis-full"
          of={label}
        />
        <Localized
          as="button"
          type="button"
          className="text-button text-soft second:block easy:second:inline easy:px-0"
          of={forget}
        />
      </div>
    </left-at>
  )
}
