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
            dir="auto"
            aria-label={label}
            placeholder={placeholder}
            autoComplete="off"
            enterKeyHint="search"
            aria-keyshortcuts="/ Control+K Meta+K"
          />
          <button type="submit" aria-label={placeholder}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2m4 9 4 4" />
            </svg>
          </button>
        </form>
      </search>
    </search-box>
  )
}
