import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { foreignConfig } from '../../lib/build/publish/foreign-config.ts'
import { foreignFile } from '../../lib/build/publish/foreign-file.ts'
import { hostingFolder } from '../../lib/build/publish/ready-folder.ts'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { rootNames } from '../../lib/report/base-path.mjs'
import { city, published } from '../fixtures/sites.ts'
import { needBuild } from './need-build.ts'

/** What stands at the root, without the compressed copies; `.well-known` is the host's, and not there under a path. */
function namesOf(folder: string): string[] {
  needBuild(folder)
  const names = listFiles(folder).map((file) => file.replace(/\.(?:br|gz)$/, '').split('/')[0] ?? '')
  return names.filter((name) => name !== '.well-known')
}

test('BASE_PATH may begin with none of the names at the root of the sites', () => {
  const built = new Set([published, city].flatMap(({ folder }) => namesOf(folder)))
  // The framework's folder is cut out of every site.
  expect([...built, '_next'].toSorted()).toEqual([...rootNames].toSorted())
})

test.each([published, city])(
  'the next build knows $folder, and the configurations beside it, as made by one',
  ({ folder }) => {
    needBuild(folder)
    expect(foreignFile(folder)).toBeUndefined()
    expect(foreignConfig(hostingFolder(folder), basename(folder))).toBeUndefined()
  },
)
