import type { PackedString } from '../words/packed-string.ts'
import type { StringKey } from '../words/strings.ts'

/** What the bundler puts into the code of the browser, and what browsers have that TypeScript does not know. */
declare global {
  /** What the names of everything begin with that the site keeps in the browser. */
  const STORED: string
  /** An interface string; its key stands there as it is, in quotes. */
  function STRING(key: StringKey): PackedString
  /** Makes policies (W3C Trusted Types), which have the functions that they are given. */
  var trustedTypes: undefined | { createPolicy<Rules>(name: string, rules: Rules): Rules }
}
