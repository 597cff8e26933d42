import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { SentencesJson } from '../../lib/formats/report-schema/sentences.ts'
import { downloadsFolder } from '../../lib/formats/shared/file-names.ts'
import { attribute, byName, fixture, sites, textOf } from './built-site.ts'

/** What the site offers to programs does what it says. */

const editions = sites.flatMap((built) =>
  built.content.editions.map((edition) => ({ name: `${built.folder} ${edition.id}`, built, edition })),
)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test.each(editions)(
  'the sentences of $name are valid, and each address opens at its sentence',
  ({ built, edition }) => {
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
      json(join(built.folder, downloadsFolder(), 'sentences.schema.json')),
    )
    const file: SentencesJson = json(join(built.folder, downloadsFolder(edition), 'sentences.json'))
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
    expect(file.sentences).toHaveLength(edition.parts.flatMap(({ sentences }) => sentences).length)
    for (const { zh, en } of file.sentences)
      for (const { address, text } of [zh, en]) {
        const [page = '', id] = address.replace(built.origin, '').split('#')
        const found = built.pages.find((one) => one.address === page)
        const sentence =
          found && byName(found.tree, 'div', 'p', 'span').find((one) => attribute(one, 'id') === id)
        expect(sentence && textOf(sentence).replaceAll(/\s/g, ''), address).toContain(
          text.replaceAll(/\s/g, ''),
        )
      }
  },
)

test('the lines for developers fetch a sentence, verify it, and say how to cite it', () => {
  const page = fixture.pages.find(({ type, view }) => type === 'downloads' && view === 'en')
  const [pre] = page ? byName(page.tree, 'pre') : []
  const code = pre ? textOf(pre) : ''
  expect(code.split('\n')).toHaveLength(10)
  const run = (change: string) =>
    spawnSync(process.execPath, ['--import', stubbed(change), '--input-type=module', '--eval', code], {
      encoding: 'utf8',
    })
  const { stdout, stderr } = run('')
  const [edition] = fixture.content.editions
  const { sentences }: SentencesJson = json(join(fixture.folder, `downloads/${edition?.id}/sentences.json`))
  const { en } = sentences[0] ?? {}
  expect(stderr).toBe('')
  expect(stdout.trim()).toBe(`${en?.text} ${en?.address} ${en?.citation}`)
  expect(run('.replace("We", "They")').stderr).toContain('not as published')
})

/** Has the network answer with the files of the made-up city, those of sentences changed. */
function stubbed(change: string): string {
  const root = `${fixture.origin}${fixture.basePath}/`
  const code = `import { readFileSync } from 'node:fs'
    globalThis.fetch = async (url) => {
      const text = readFileSync(url.replace(${JSON.stringify(root)}, ${JSON.stringify(`${fixture.folder}/`)}), 'utf8')
      return new Response(url.endsWith('sentences.json') ? text${change} : text)
    }`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
