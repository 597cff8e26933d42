import { compileSheet } from './compile-sheet.ts'
import { sheetOf } from './late-variants.ts'
import { shortNames, withShortNames, withShortProperties } from './short-names.ts'
import { sourceWords } from './source-words.ts'

/**
 * A sheet that comes later than the page: its own rules, and where it says `@tailwind utilities` those of the classes that
 * it is for. It belongs to no layer, so that it overrules the page.
 */
function lateSheet(classes: Iterable<string>, ...files: string[]): Promise<string> {
  const imports = ['app/palettes.css', ...files].map((file) => `@import "./${file}";`)
  return compileSheet(`@import "./app/tokens.css" layer(theme); ${imports.join(' ')}`, classes)
}

/**
 * The sheet that a module brings along, with the classes that the scripts beside it name. Colours are left out, since every
 * page has them; `tests/built/styles.test.ts` holds that.
 */
export async function moduleSheet(file: string): Promise<string> {
  const folder = file.slice(0, file.lastIndexOf('/'))
  const sheet = await lateSheet(sourceWords(folder, '.ts'), 'app/patterns.css', file)
  const colourless = sheet.replace(/:root,:host\{[^}]*\}/, (rule) =>
    rule.replaceAll(/--color-(?!veil)[\w-]+:[^;}]+;?/g, ''),
  )
  return withShortProperties(colourless, await shortNames())
}

/** A sheet that stands for itself, with the classes of all views whose variants are its own. */
export async function variantSheet(file: string): Promise<string> {
  const own = /(\w+)\.css$/.exec(file)?.[1]
  const classes = [...sourceWords('components', '.tsx')].filter((name) => sheetOf(name) === own)
  const sheet = await lateSheet(classes, 'app/component-patterns.css', file)
  return withShortNames(sheet, await shortNames())
}
