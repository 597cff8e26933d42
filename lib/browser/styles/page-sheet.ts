import { compileSheet } from './compile-sheet.ts'
import { sheetOf } from './late-variants.ts'
import { shortNames, withShortNames } from './short-names.ts'

const known = new Map<string, Promise<string>>()

/** The sheet of a page: the tokens, the base, and the rules of the classes that stand in it. Pages of a kind share one. */
export function pageSheet(classes: Iterable<string>): Promise<string> {
  const own = [...new Set(classes)].filter((name) => sheetOf(name) === 'page').sort()
  const key = own.join(' ')
  const sheet = known.get(key) ?? compilePage(own)
  known.set(key, sheet)
  return sheet
}

async function compilePage(classes: string[]): Promise<string> {
  return withShortNames(await compileSheet('@import "./app/styles.css";', classes), await shortNames())
}
