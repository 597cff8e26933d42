import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { packedString } from '../words/packed-string.ts'
import type { StringKey } from '../words/strings.ts'

/** Puts the strings of the interface where modules name them, `STRING('search.hint')`, and no others. */
export const stringPlugin: Plugin = {
  name: 'interface strings',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path, pluginData }) => {
      const code = await readFile(path, 'utf8')
      const put = (_: string, key: string) => `(${JSON.stringify(packedString(key as StringKey))})`
      return { contents: code.replace(/\bSTRING\(\s*'?([^')]*)'?,?\s*\)/g, put), loader: 'ts', pluginData }
    })
  },
}
