import type { Shell } from '../../lib/pages/shell.ts'
import { Localized } from '../localized/view.tsx'

/** The buttons for the reading settings and for the easy view; without scripts there are none. */
export function ReadingSettings({ settings, easy }: Shell['header']['reading']) {
  return (
    <reading-settings>
      <button type="button">
        Aa <Localized as="span" className="reading-name" of={settings} />
      </button>
      <Localized as="button" type="button" aria-pressed="false" of={easy} />
    </reading-settings>
  )
}
