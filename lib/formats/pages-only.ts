import { SettingsError } from '../report/settings.ts'

/**
 * Whether PAGES_ONLY asks for pages and no more, for previews and measuring: the files to keep and the pictures are
 * left out, which take most of a build's time and space.
 * @throws SettingsError when it is neither yes nor no
 */
export function pagesOnly(setting = process.env.PAGES_ONLY ?? ''): boolean {
  const wanted = setting.trim().toLowerCase()
  if (['1', 'true', 'yes'].includes(wanted)) return true
  if (['', '0', 'false', 'no'].includes(wanted)) return false
  throw new SettingsError(`PAGES_ONLY is “${setting}”; expected 1 or 0; mend it or leave it out`)
}
