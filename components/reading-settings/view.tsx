import type { Shell } from '../../lib/pages/shell.ts'
import { Localized } from '../localized/view.tsx'

type ReadingSettingsProps = Shell['header']['reading'] & {
  /** Of the name of the settings, which may have no room. */
  nameClass: string
}

/** The buttons for the easy view and for the reading settings; without scripts there are none. */
export function ReadingSettings({ settings, easy, nameClass }: ReadingSettingsProps) {
  return (
    <reading-settings className="flex flex-wrap gap-x-1 no-js:hidden @max-md:-me-1.5 easy:me-0 easy:@max-xs:contents @md:gap-x-3">
      <Localized
        as="button"
        type="button"
        className="text-button @max-xs:px-1 aria-pressed:bg-main aria-pressed:text-paper @max-rail-pairs:second:sr-only"
        aria-pressed="false"
        of={easy}
      />
      <button type="button" className="text-button easy:min-w-touch @max-xs:px-1">
        Aa <Localized as="span" className={nameClass} of={settings} />
      </button>
    </reading-settings>
  )
}
