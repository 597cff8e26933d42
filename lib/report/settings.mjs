// @ts-check
import { readBasePath } from './base-path.mjs'
import { readDate, readPort, readQuality, readSiteUrl, readYes } from './setting-values.mjs'

/**
 * What the environment says; nothing else in lib, app and components reads it. Plain JavaScript on nothing but Node, since
 * `npm start` needs it before anything is installed, and Next.js with its configuration.
 */
export const settings = {
  /** `''`, or a path such as `/report` under which the whole site lives. No slash at the end. */
  get basePath() {
    return read('BASE_PATH', readBasePath)
  },
  /** `https://example.org` without a path, or undefined: then canonical addresses are left out. */
  get siteUrl() {
    return read('SITE_URL', readSiteUrl)
  },
  /** The folder of the content, wherever it is; a relative one is seen from the project. */
  get contentFolder() {
    return read('CONTENT_DIR', (value) => value.replace(/\/+$/, '') || 'content')
  },
  /** The file of content that a build has checked, for the processes that render it; empty elsewhere. */
  get checkedContent() {
    return read('CHECKED_CONTENT', (value) => value)
  },
  /** The folder of the finished site. */
  get outFolder() {
    return read('OUT_DIR', (value) => value || 'out')
  },
  /** Where Next.js exports to while it compiles; empty while it renders pages, and for `npm run dev`. */
  get exportFolder() {
    return read('EXPORT_DIR', (value) => value)
  },
  /** Where `npm run dev` keeps what it compiled: the tests have a folder of their own, beside a server that is at work. */
  get devFolder() {
    return read('DEV_DIR', (value) => value || '.next')
  },
  /** Where a build keeps what it has made before the pages: the files to download with their list, pictures, and the checked content. */
  get preparedFolder() {
    return read('PREPARED_DIR', (value) => value || '.cache/prepared')
  },
  /**
   * The quality of Brotli: 11 unless PRECOMPRESS says otherwise, or undefined for `none`, which leaves the compressed
   * copies out. A lower one is for previews: quality 5 takes a sixtieth of the time and a tenth more bytes.
   */
  get brotliQuality() {
    return read('PRECOMPRESS', readQuality)
  },
  /** Whether only pages are made, for previews and measuring: downloads and pictures take most of a build's time and space. */
  get pagesOnly() {
    return read('PAGES_ONLY', readYes)
  },
  /** The date of the content by SOURCE_DATE_EPOCH (reproducible-builds.org), or undefined where that is not set. */
  get sourceDate() {
    return read('SOURCE_DATE_EPOCH', readDate)
  },
  /** The port of `npm start`. */
  get port() {
    return read('PORT', readPort)
  },
  /** Whether `npm run dev` runs this: then everything is read anew for each page, so that edits show. */
  get isDeveloping() {
    return read('NODE_ENV', (value) => value === 'development')
  },
  /** The folder from which GitHub names the files of a repository while its workflows run, or undefined elsewhere. */
  get workspaceFolder() {
    return read('GITHUB_WORKSPACE', (value) => value || undefined)
  },
  /** Whether npm runs this program. */
  get isRunByNpm() {
    return read('npm_lifecycle_event', Boolean)
  },
  /** The process that this one ends with, or 0 where none was named; see `childEnvironment`. */
  get endsWith() {
    return read('END_WITH', Number)
  },
  /** What Node.js is told besides its arguments. */
  get nodeOptions() {
    return read('NODE_OPTIONS', (value) => value)
  },
}

/**
 * Checks settings ahead, so that none is refused when half of the work is done.
 * @param {...keyof typeof settings} names
 * @throws {SettingsError} for the first that cannot be used
 */
export function checkSettings(...names) {
  for (const name of names) settings[name]
}

/**
 * The environment of this process with some changes, for a program that it starts.
 * @param {Record<string, string>} changes
 */
export function environmentWith(changes) {
  return /** @type {NodeJS.ProcessEnv & Record<string, string>} */ ({ ...process.env, ...changes })
}

/** @type {Map<string, { value: string, result: unknown }>} */
const known = new Map()

/**
 * A setting as it was read before, as long as the environment says the same: the tests change it.
 * @template T
 * @param {string} name
 * @param {(value: string) => T} check
 * @returns {T}
 */
function read(name, check) {
  const value = process.env[name] ?? ''
  const before = known.get(name)
  if (before?.value === value) return /** @type {T} */ (before.result)
  const result = check(value)
  known.set(name, { value, result })
  return result
}
