import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { getSite } from '../../../lib/content/get-site.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

test('while developing the content is read again after each edit, however it is saved, and only then', async () => {
  const content = smallContent()
  vi.stubEnv('NODE_ENV', 'development')
  vi.stubEnv('CONTENT_DIR', content.folder)
  const name = async () => (await getSite()).name.en
  const first = await getSite()
  content.write('.site.yaml.swp', 'what an editor keeps for itself')
  expect(await getSite()).toBe(first)

  content.replace('site.yaml', 'Test Reader', 'Best Reader')
  expect(await name()).toBe('Best Reader')
  content.copy('site.yaml', '.site.yaml')
  content.replace('.site.yaml', 'Best Reader', 'Next Reader')
  renameSync(join(content.folder, '.site.yaml'), join(content.folder, 'site.yaml'))
  expect(await name()).toBe('Next Reader')

  content.write('new.yaml', '')
  await expect(name()).rejects.toThrow('content/new.yaml:1:1  a file that no page reads')
  content.remove('new.yaml')
  expect(await name()).toBe('Next Reader')
})
