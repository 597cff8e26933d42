import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { shortNames } from '../../../lib/browser/styles/short-names.ts'
import { cleanSite } from '../../../lib/build/clean/clean-site.ts'

/** A page as the framework writes it, with its script, a class and words in a face of the site. */
const page = (words: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${words}</title></head><body><script>self.__next_f=[]</script><h1 class="font-title">${words}</h1></body></html>`

/** A folder with these pages, cleaned with so many for each process, and what its pages are then. */
async function cleaned(pages: Record<string, string>, perProcess?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, html] of Object.entries(pages)) writeFileSync(join(folder, path), html)
  const processes: number[] = []
  const shares = await cleanSite(folder, (id) => processes.push(id), perProcess)
  const needs = shares.flatMap(({ pages }) => pages.map(({ needs }) => needs))
  return {
    processes,
    needs,
    texts: Object.keys(pages).map((path) => readFileSync(join(folder, path), 'utf8')),
  }
}

test('pages that are shared out among processes are as one process cleans them', async () => {
  const pages = { 'one.html': page('海口'), 'two.html': page('人民政府'), 'three.html': page('工作') }
  const alone = await cleaned(pages)
  const shared = await cleaned(pages, 1)
  expect(alone.processes).toEqual([])
  expect(shared.processes.length).toBeGreaterThan(0)
  expect(shared.texts).toEqual(alone.texts)
  expect(new Set(shared.needs.flatMap(({ styles }) => styles))).toEqual(
    new Set(alone.needs.flatMap(({ styles }) => styles)),
  )
})

test('what is wrong with a page that another process cleans is said as if there were one', async () => {
  const pages = { 'one.html': page('海口'), 'two.html': page('<b style="color:red">人民</b>') }
  await expect(cleaned(pages, 1)).rejects.toThrow('two.html: <b style="color:red">, which the policy forbids')
})

test('an element that has only some of the classes that share a name is refused, with its page and the cure', async () => {
  const names = await shortNames()
  const shared = [...names].find(([name, short], at) =>
    [...names].some(([other, same], place) => place > at && other !== name && same === short),
  )
  const pages = { 'one.html': page('海口').replace('font-title', `font-title ${shared?.[0]}`) }
  await expect(cleaned(pages)).rejects.toThrow(
    /^one\.html: an element has the class .+ without .+; write the two in strings of their own$/,
  )
})
