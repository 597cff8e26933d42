import './style.css'
import type { Shell } from '../../lib/pages/shell.ts'

/** The search field of every header: a plain form, which element.ts turns into a dialog with results as you type. */
export function SearchBox({ action, label, placeholder, data, languages }: Shell['header']['search']) {
  return (
    <search-box data-index={data} data-languages={languages}>
      <search>
        <form action={action} className="search-box">
          <input
            type="search"
            name="q"
            aria-label={label}
            placeholder={placeholder}
            autoComplete="off"
            enterKeyHint="search"
            aria-keyshortcuts="/ Control+K Meta+K"
          />
        </form>
      </search>
    </search-box>
  )
}
