import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { moduleSheet, variantSheet } from './late-sheet.ts'

/**
 * Sheets among the files that are bundled. One that a script imports is a string of it; another stands for itself.
 */
export const sheetPlugin: Plugin = {
  name: 'sheets',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir, pluginData }) => ({
      path: resolve(resolveDir, path),
      suffix: pluginData?.module && `?${pluginData.module}`,
      namespace: kind === 'entry-point' ? 'file' : 'module sheet',
    }))
    onLoad({ filter: /\.css$/, namespace: 'module sheet' }, async ({ path }) => ({
      contents: await moduleSheet(relative('', path)),
      loader: 'text',
    }))
    onLoad({ filter: /\.css$/, namespace: 'file' }, async ({ path }) => ({
      contents: await variantSheet(relative('', path)),
      loader: 'css',
    }))
  },
}
