import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { lateSheet, moduleSheet } from './late-sheet.ts'
import { sheetOf } from './late-variants.ts'
import { sourceWords } from './source-words.ts'

/**
 * Sheets among the files that are bundled. One that a script imports is a string of it; one that stands for itself has the
 * rules of the classes of all views whose variants are its own.
 */
export const sheetPlugin: Plugin = {
  name: 'sheets',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: kind === 'entry-point' ? 'file' : 'module sheet',
    }))
    onLoad({ filter: /\.css$/, namespace: 'module sheet' }, async ({ path }) => ({
      contents: await moduleSheet(relative('', path)),
      loader: 'text',
    }))
    onLoad({ filter: /\.css$/, namespace: 'file' }, async ({ path }) => {
      const file = relative('', path)
      const own = /(\w+)\.css$/.exec(file)?.[1]
      const classes = [...sourceWords('components', '.tsx')].filter((name) => sheetOf(name) === own)
      return { contents: await lateSheet(file, classes), loader: 'css' }
    })
  },
}
