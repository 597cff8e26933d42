import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOut } from '../../../lib/build/publish/check-out.ts'
import { moveFault } from '../../../lib/build/publish/move-fault.ts'
import { filesOf, folderOf, writeBuilt } from '../../fixtures/built-folder.ts'

/** A rename that the system refuses. */
function refusing(code: string) {
  return () => {
    throw Object.assign(new Error(`${code}: no, rename`), { code })
  }
}

test('a site that cannot be moved away, as a mount point cannot, is found before the build', () => {
  const root = folderOf({})
  const out = join(root, 'out')
  writeBuilt(out, 'last')
  const before = filesOf(root)
  for (const code of ['EBUSY', 'EROFS', 'EACCES', 'EPERM', 'EXDEV'])
    expect(moveFault(out, refusing(code))).toBe(`${code}: no, rename`)
  expect(moveFault(out, refusing('ENOTEMPTY'))).toBeUndefined()
  expect(moveFault(out)).toBeUndefined()
  checkOut(out)
  expect(filesOf(root)).toEqual(before)
  expect(readdirSync(root)).toEqual(['out'])
})
