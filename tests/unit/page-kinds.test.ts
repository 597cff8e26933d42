import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { pageKinds } from '../../lib/pages/page-kinds.ts'
import { contextFor, paramsOf } from '../../lib/pages/route.ts'

/** Every kind of page has one entry, and one route. */

const files = ['lib', 'app', 'components'].flatMap((folder) =>
  listFiles(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: join(folder, file), code: readFileSync(join(folder, file), 'utf8') })),
)

test('each kind has one route, of ten lines at most', () => {
  const routes = files.filter(({ code }) => / = routeOf\(/.test(code))
  const kinds = routes.map(({ code }) => code.match(/routeOf\('(\w+)'/)?.[1])
  expect(kinds.toSorted()).toEqual(Object.keys(pageKinds).toSorted())
  expect(routes.filter(({ code }) => code.trimEnd().split('\n').length > 10)).toEqual([])
})

test('what is asked of a kind stands in its entry: no code asks which kind a page is', () => {
  expect(files.filter(({ code }) => /\bpage\.kind [!=]==? /.test(code)).map(({ file }) => file)).toEqual([])
})

test('a route shows the page that its address names, and none for any other address', async () => {
  const shown = async (segments: Record<string, string>) =>
    (await contextFor('part', Promise.resolve(segments)))?.part?.title.en
  expect(await shown({ view: 'en', edition: '2032', part: '2.4' })).toBe('Unlock consumption potential')
  expect(await shown({ view: 'en', edition: '2032', part: '9.9' })).toBeUndefined()
  expect(await shown({ view: 'en', edition: '1999', part: '2.4' })).toBeUndefined()
  expect(await shown({ view: 'fr', edition: '2032', part: '2.4' })).toBeUndefined()
  expect(await paramsOf('terms')?.()).toEqual([{ view: 'zh' }, { view: 'en' }, { view: 'zh-en' }])
  expect(await paramsOf('places')?.()).toContainEqual({ view: 'zh', edition: '2031' })
})
