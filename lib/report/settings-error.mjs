// @ts-check

/** A setting of the environment that cannot be used; the message says what was expected and how to correct it. */
export class SettingsError extends Error {
  /** @override */
  name = 'SettingsError'
}
