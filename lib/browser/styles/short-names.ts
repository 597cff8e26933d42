import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../content/files/list-files.ts'
import { settings } from '../../report/settings.mjs'
import { compileSheet } from './compile-sheet.ts'
import { groupsOf, stringsOfViews } from './groups.ts'
import { joinRules } from './join-rules.ts'
import { sourceWords } from './source-words.ts'

let naming: Promise<ReadonlyMap<string, string>> | undefined

/**
 * The short names that the utilities and the custom properties of all views have in what is built, where their own would be
 * a tenth of a page; the same in every page and sheet, and one for utilities that always stand together (groups.ts). Patterns
 * and what no rule is for keep their names, by which scripts find elements, and so do the properties that scripts name. While
 * developing all do.
 */
export function shortNames(): Promise<ReadonlyMap<string, string>> {
  if (settings.isDeveloping) return Promise.resolve(new Map())
  naming ??= nameUtilities()
  return naming
}

/** A style sheet with the short names; rules that have one selector by then are joined. */
export function withShortNames(css: string, names: ReadonlyMap<string, string>): string {
  const shortened = css.replaceAll(className, (written, escaped: string) => {
    const short = names.get(escaped.replaceAll(/\\(.)/g, '$1'))
    return short ? `.${short}` : written
  })
  return joinRules(withShortProperties(shortened, names))
}

/** A style sheet with the short names of custom properties alone. */
export function withShortProperties(css: string, names: ReadonlyMap<string, string>): string {
  return css.replaceAll(property, (name) => names.get(name) ?? name)
}

/** A class as a sheet writes it: letters beyond ASCII stand as they are, all else is escaped (CSS Syntax 3, 4.2). */
const className = /\.((?:\\.|[\w-]|[^\0-\x7f])+)/g

const property = /--[\w-]+/g

async function nameUtilities(): Promise<ReadonlyMap<string, string>> {
  const css = await compileSheet('@import "./app/styles.css";', sourceWords('components', '.tsx'))
  const named = [...css.matchAll(className)].map(([, escaped = '']) => escaped.replaceAll(/\\(.)/g, '$1'))
  const patterns = new Set([...faceNames, ...patternNames()])
  const utilities = [...new Set(named)].filter((name) => /^\D/.test(name) && !patterns.has(name)).sort()
  const groups = groupsOf(utilities, await stringsOfViews())
  const classes = groups.flatMap((group, index) =>
    group.map((name): [string, string] => [name, shortName(index)]),
  )
  const properties = withShortNames(css, new Map(classes)).match(property) ?? []
  const kept = propertiesOfScripts()
  const own = [...new Set(properties)].filter((name) => !name.startsWith('--tw-') && !kept.has(name)).sort()
  return new Map([...classes, ...own.map((name, index): [string, string] => [name, `--${shortName(index)}`])])
}

/** By these the build and a script find the words that are set in a face of the site. */
const faceNames = ['font-title', 'font-name']

/** A letter, then letters and figures. */
function shortName(index: number): string {
  return String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26 - 1).toString(36))
}

/** What the project’s own sheets name. */
function patternNames(): Set<string> {
  const sheets = ['app', 'components'].flatMap((folder) =>
    listFiles(folder).map((file) => join(folder, file)),
  )
  const text = sheets.filter((file) => file.endsWith('.css')).map((file) => readFileSync(file, 'utf8'))
  return new Set(
    [...text.join('\n').matchAll(/@utility ([\w-]+)|\.([a-z][\w-]*)/g)].map(([, a, b]) => a ?? b ?? ''),
  )
}

/** The custom properties that scripts name. */
function propertiesOfScripts(): Set<string> {
  const files = ['components', 'lib/browser'].flatMap((folder) =>
    listFiles(folder).map((file) => join(folder, file)),
  )
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(file, 'utf8'))
  return new Set(texts.join('\n').match(property))
}
