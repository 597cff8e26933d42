// @ts-check
import { SettingsError } from './setting-values.mjs'

/**
 * Every name at the root of a site: its views, the files that hosts and browsers ask for, and the framework's folder.
 * `tests/built/next-build.test.ts` holds the list to what a build makes.
 * @type {ReadonlySet<string>}
 */
export const rootNames = new Set([
  '404.html',
  'SHA256SUMS',
  '_headers',
  '_next',
  '_redirects',
  'assets',
  'downloads',
  'en',
  'icon-192.png',
  'icon-512.png',
  'icon.svg',
  'index.html',
  'llms.txt',
  'manifest.webmanifest',
  'offline',
  'offline.json',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
  'zh',
  'zh-en',
])

/** A segment of a path; a dot or two would lead elsewhere. */
const segment = '(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+'

/**
 * The path that BASE_PATH names.
 * @param {string} value
 * @throws {SettingsError} when no site can live there
 */
export function readBasePath(value) {
  const path = value.trim().replace(/\/+$/, '')
  if (path === '') return path
  if (!new RegExp(`^(?:/${segment})+$`).test(path)) {
    throw new SettingsError(
      `BASE_PATH is “${value}”; expected a path such as /report; set it to the folder the site lives in, or leave it out`,
    )
  }
  const segments = path.slice(1).split('/')
  if (path.length > 100 || segments.some(({ length }) => length > 60)) {
    throw new SettingsError(
      `BASE_PATH is “${value}”, which is too long to print or dictate; expected at most 100 characters, and 60 between two slashes; name a shorter folder`,
    )
  }
  const taken = segments.find((name, index) => isTaken(name, index))
  if (taken === undefined) return path
  throw new SettingsError(
    `BASE_PATH is “${value}”, and ${taken} is a name that the site itself uses; expected a folder of another name; name one such as /report, or leave it out`,
  )
}

/**
 * Only the first name stands beside what a site at the root of its host has there: /zh/ would be the language chooser of
 * this site and the Chinese home of one that was there before, or that is put there by mistake, and a folder cannot have
 * the name of a file. Further down nothing else of the site can be: /portal/zh is as good as any. Two names mean
 * something anywhere: every host leads …/index.html to its folder, and what names the framework's files is cut out of
 * pages.
 * @param {string} name
 * @param {number} index
 */
function isTaken(name, index) {
  if (name === 'index.html' || name === '_next' || name.includes('__next')) return true
  return index === 0 && rootNames.has(name)
}
