import type { PackedString } from '../words/packed-string.ts'
import type { StringKey } from '../words/strings.ts'

/** What the bundler puts into the code of the browser. */
declare global {
  /** What the names of everything begin with that the site keeps in the browser. */
  const STORED: string
  /** An interface string; its key stands there as it is, in quotes. */
  function STRING(key: StringKey): PackedString
}
