import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { packedString } from '../words/packed-string.ts'
import type { StringKey } from '../words/strings.ts'

/** Code that gets a copy of `page-words.ts` of its own: what it shared with other code would be one more request. */
const hasCopy = /tell-failed-load|part-tools|left-at|quote|search/

/** Puts the strings of the interface where modules name them, `STRING('search.hint')`, and no others. */
export const stringPlugin: Plugin = {
  name: 'interface strings',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const put = (_: string, key: string) => `(${JSON.stringify(packedString(key as StringKey))})`
      return { contents: code.replace(/\bSTRING\(\s*'?([^')]*)'?,?\s*\)/g, put), loader: 'ts' }
    })
    onResolve({ filter: /\/page-words\.ts$/ }, ({ path, importer, resolveDir }) => ({
      path: resolve(resolveDir, path),
      suffix: hasCopy.exec(relative('', importer))?.[0].replace(/^/, '?'),
    }))
  },
}
