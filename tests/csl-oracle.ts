import { readFileSync } from 'node:fs'
import CSL from 'citeproc'
import type { CslItem } from '../lib/formats/csl-json/format.ts'

/** Styles and locales as the Citation Style Language publishes them: see the README there. */
const folder = 'tests/fixtures/csl'

/**
 * What citeproc-js prints for items in a published style of the Citation Style Language, as HTML with `<i>` alone.
 * @param style the style's id, such as `apa`
 * @throws Error of the file system for a style or a locale that is not in the folder
 */
export function oracle(
  style: string,
  language: 'zh-CN' | 'en-US',
  items: (CslItem & Record<string, unknown>)[],
): string[] {
  const system = {
    retrieveItem: (id: string) => items.find((item) => item.id === id),
    retrieveLocale: (tag: string) => readFileSync(`${folder}/locales-${tag}.xml`, 'utf8'),
  }
  const engine = new CSL.Engine(system, readFileSync(`${folder}/${style}.csl`, 'utf8'), language, true)
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
