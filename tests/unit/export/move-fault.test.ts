import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkOut } from '../../../lib/export/check-out.ts'
import { filesOf, folderOf, writeBuilt } from '../../fixtures/built-folder.ts'

vi.mock('node:fs', { spy: true })

/** What the system says when a folder is to be moved. */
function saying(code: string) {
  vi.mocked(renameSync).mockImplementationOnce(() => {
    throw Object.assign(new Error(`${code}: no, rename`), { code })
  })
}

test('a site that cannot be moved away, as a mount point cannot, is found before the build', () => {
  const root = folderOf({})
  const out = join(root, 'out')
  writeBuilt(out, 'last')
  const before = filesOf(root)
  for (const code of ['EBUSY', 'EROFS', 'EACCES', 'EPERM', 'EXDEV']) {
    saying(code)
    expect(() => checkOut(out)).toThrow(
      `OUT_DIR is “${out}”, which cannot be moved away for the next site (${code}: no, rename); expected a folder that can be replaced, so no mount point, and not read-only or another user’s; name a folder inside it, or give the folder and the one above it to the user who builds`,
    )
  }
  saying('ENOTEMPTY')
  checkOut(out)
  checkOut(out)
  expect(filesOf(root)).toEqual(before)
  expect(readdirSync(root)).toEqual(['out'])
})
