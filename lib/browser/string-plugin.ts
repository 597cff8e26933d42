import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { settings } from '../report/settings.mjs'
import { packedString } from '../words/packed-string.ts'
import type { StringKey } from '../words/strings.ts'

/** What scripts say otherwise while developing, when there is a network and yet nothing to save. */
const developing: Record<string, StringKey> = { 'offline.noNetwork': 'offline.notBuilt' }

/** Puts the strings of the interface where modules name them, `STRING('search.hint')`, and no others. */
export const stringPlugin: Plugin = {
  name: 'interface strings',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path, pluginData }) => {
      const code = await readFile(path, 'utf8')
      const put = (_: string, key: string) => {
        const other = settings.isDeveloping ? developing[key] : undefined
        return `(${JSON.stringify(packedString(other ?? (key as StringKey)))})`
      }
      return { contents: code.replace(/\bSTRING\(\s*'?([^')]*)'?,?\s*\)/g, put), loader: 'ts', pluginData }
    })
  },
}
