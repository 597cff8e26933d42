import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { PictureWords } from '../../../lib/formats/shared/pictures/picture-words.ts'

/** A project of a test's own, what draws in it, and a build of one picture there. */
function project() {
  const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'pictures-'))]
  for (const code of ['card', 'poster', 'shared/pictures', 'shared/typst'].map((name) =>
    join('lib/formats', name),
  ))
    cpSync(code, join(folder, code), { recursive: true })
  onTestFinished(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })
  const draw = vi.fn(() => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
  /** As a build does it: in a process of its own. */
  const build = async () => {
    vi.resetModules()
    process.chdir(before)
    const { renderPicture } = await import('../../../lib/formats/shared/pictures/render-picture.ts')
    process.chdir(folder)
    return renderPicture('card', { title: { en: 'A title' } } as Partial<PictureWords> as PictureWords, draw)
  }
  writeFileSync(join(folder, 'package-lock.json'), '{ "@resvg/resvg-js": "2.6.2" }')
  return { folder, draw, build }
}

test('a picture is drawn once, and again when the packages that draw it change', async () => {
  const { folder, draw, build } = project()
  await build()
  await build()
  expect(draw).toHaveBeenCalledTimes(1)
  writeFileSync(join(folder, 'package-lock.json'), '{ "@resvg/resvg-js": "2.7.0" }')
  await build()
  expect(draw).toHaveBeenCalledTimes(2)
})

test('where nothing can be kept, a picture is drawn each time', async () => {
  const { folder, draw, build } = project()
  writeFileSync(join(folder, '.cache'), 'in the way')
  const first = await build()
  expect(await build()).toEqual(first)
  expect(draw).toHaveBeenCalledTimes(2)
})
