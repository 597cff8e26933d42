import { compileSheet } from './compile-sheet.ts'
import { sourceWords } from './source-words.ts'

/**
 * A sheet that comes later than the page: its own rules, and where it says `@tailwind utilities` those of the classes that
 * it is for. It belongs to no layer, so that it overrules the page.
 * @param file the sheet, from the project’s folder
 */
export function lateSheet(file: string, classes: Iterable<string>): Promise<string> {
  return compileSheet(
    `@import "./app/tokens.css" layer(theme); @import "./app/patterns.css"; @import "./${file}";`,
    classes,
  )
}

/** The sheet that a module brings along, with the classes that the scripts beside it name. */
export function moduleSheet(file: string): Promise<string> {
  const folder = file.slice(0, file.lastIndexOf('/'))
  return lateSheet(file, sourceWords(folder, '.ts'))
}
