import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { moduleSheet, variantSheet } from './late-sheet.ts'

/**
 * Sheets among the files that are bundled. One that a script imports is a string of it; another stands for itself.
 */
export const sheetPlugin: Plugin = {
  name: 'sheets',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir, pluginData }) => {
      const file = resolve(resolveDir, path)
      const suffix = pluginData?.module && `?${pluginData.module}`
      // Names are hashed from the path, in which the folder of the project must not stand.
      if (kind !== 'entry-point') return { path: relative('', file), suffix, namespace: 'module sheet' }
      return { path: file, suffix, namespace: 'file' }
    })
    onLoad({ filter: /\.css$/, namespace: 'module sheet' }, async ({ path }) => ({
      contents: await moduleSheet(path),
      loader: 'text',
    }))
    onLoad({ filter: /\.css$/, namespace: 'file' }, async ({ path }) => ({
      contents: await variantSheet(relative('', path)),
      loader: 'css',
    }))
  },
}
