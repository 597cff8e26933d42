import type { Shell } from '../../lib/pages/shell.ts'

/** The search field of every header: a plain form, which element.ts turns into a dialog with results as you type. */
export function SearchBox({ action, label, placeholder, data, older, languages }: Shell['header']['search']) {
  const { box, field } = languages === 'zh' ? shortWord : longWord
  return (
    <search-box className={box} data-index={data} data-older={older || undefined} data-languages={languages}>
      <search>
        <form action={action} className="relative">
          <input
            className={`min-h-touch w-full appearance-none rounded-full border border-strong placeholder:text-soft placeholder:opacity-100 @max-xs:placeholder:text-transparent [&::-webkit-search-cancel-button]:hidden ${field}`}
            type="search"
            name="q"
            dir="auto"
            aria-label={label}
            placeholder={placeholder}
            autoComplete="off"
            enterKeyHint="search"
            aria-keyshortcuts="/ Control+K Meta+K"
          />
          <button
            type="submit"
            className="text-button absolute inset-y-0 end-0 grid w-touch place-items-center"
            aria-label={placeholder}
          >
            <svg
              viewBox="0 0 16 16"
              aria-hidden="true"
              className="block w-4 @max-xs:w-[1em] fill-none stroke-current"
            >
              <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2m4 9 4 4" strokeWidth="1.5" />
            </svg>
          </button>
        </form>
      </search>
    </search-box>
  )
}

const shortWord = {
  box: 'min-w-16 flex-1 @max-xs:me-1 @md:w-36 @md:flex-none',
  field: 'ps-3 pe-8',
}
/** On a phone there is no room for it: the field is as small as its button, and its word out of sight. */
const longWord = {
  box: 'me-auto w-touch min-w-touch @sm:w-40',
  field: 'indent-touch @sm:indent-0 @sm:ps-3 @sm:pe-8',
}
