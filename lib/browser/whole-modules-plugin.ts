import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/** Code that modules share as it is: the search, which is large. */
const shared = /\/lib\/search\/|\/lib\/browser\/search\/in-slices\.ts$/

/**
 * Makes each module that comes on first use one file: what it shares with others, it has a copy of. A file of its own for
 * every few lines that two modules share would be one more request each.
 */
export const wholeModulesPlugin: Plugin = {
  name: 'whole modules',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir, pluginData }) => {
      const file = resolve(resolveDir, path)
      // The suffix is part of what names are hashed from, which the folder of the project must not be.
      if (kind === 'dynamic-import') return { path: file, pluginData: { module: relative('', file) } }
      const module: string | undefined = pluginData?.module
      if (module === undefined || shared.test(file)) return { path: file }
      return { path: file, suffix: `?${module}`, pluginData: { module } }
    })
  },
}
