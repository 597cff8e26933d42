// @ts-check
import { SettingsError } from './settings-error.mjs'

/** What the shorter settings may say; each throws a SettingsError where one says something else. */

/** @param {string} value what PRECOMPRESS says */
export function readQuality(value) {
  const wanted = value.trim()
  if (wanted === '') return 11
  if (wanted === 'none') return undefined
  if (/^(?:\d|1[01])$/.test(wanted)) return Number(wanted)
  throw new SettingsError(`PRECOMPRESS is “${value}”; expected 0 to 11, or none; mend it or leave it out`)
}

/** @param {string} value what PAGES_ONLY says */
export function readYes(value) {
  const wanted = value.trim().toLowerCase()
  if (['1', 'true', 'yes'].includes(wanted)) return true
  if (['', '0', 'false', 'no'].includes(wanted)) return false
  throw new SettingsError(`PAGES_ONLY is “${value}”; expected 1 or 0; mend it or leave it out`)
}

/** @param {string} value what SOURCE_DATE_EPOCH says */
export function readDate(value) {
  const seconds = value.trim()
  if (seconds === '') return undefined
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000)
  throw new SettingsError(
    `SOURCE_DATE_EPOCH is “${value}”; expected seconds since 1970; set it to a number, or leave it out`,
  )
}

/** @param {string} value what PORT says */
export function readPort(value) {
  const port = Number(value.trim() || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new SettingsError(`PORT is “${value}”; expected a number from 1 to 65535; mend it or leave it out`)
}
