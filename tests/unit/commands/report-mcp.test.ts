import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { builtReport } from '../../../lib/build/mcp/built-report.ts'
import { makeServer } from '../../../lib/build/mcp/serve.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { sentencesJson } from '../../../lib/formats/sentences-json/sentences-json.ts'
import type { Edition } from '../../../lib/report/edition.ts'
import { searchFiles } from '../../../lib/search/search-files.ts'
import { fill } from '../../fixtures/fill.ts'
import { opening, toolClient } from '../../fixtures/tool-client.ts'
import { ui } from '../../fixtures/ui-strings.ts'
import { writeBuiltData } from '../../fixtures/write-built-data.ts'

const site = await getSite()
const edition = site.editions[0] as Edition
const { sentences, translation } = sentencesJson({ site, edition, date: undefined })
const cited = (id: string) => sentences.find((sentence) => sentence.id === `${edition.id}/${id}`)

let folder: string
let client: Awaited<ReturnType<typeof toolClient>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  writeBuiltData(folder, site)
  client = await toolClient(makeServer(builtReport(folder)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an assistant is told what the text is, how it stands, and to quote it exactly', async () => {
  expect(client.instructions).toContain(edition.title.en)
  expect(client.instructions).toContain(ui.en.footer.notOfficial)
  expect(client.instructions).toContain(translation.en)
  const tools = await client.tools()
  expect(tools.map(({ name }) => name)).toEqual(['find_sentences', 'get_sentence', 'check_quotation'])
  for (const { description } of tools)
    expect(description).toContain('exactly as it stands, with its number, address and citation')
})

test('a search gives whole sentences in both languages, as they are cited, below their titles', async () => {
  const found = await client.call('find_sentences', { query: 'school places', limit: 1 })
  const title = { zh: '突出教育优先发展', en: 'Give prominence to developing education as a priority' }
  expect(found).toMatchObject({ translation, edition: '2032', said: [], absent: [], related: [] })
  expect(found.sentences).toEqual([{ ...cited('5.2#s1'), title, foundBy: '' }])
  const asked = await client.call('find_sentences', { query: '上学' })
  expect(asked.sentences[0]).toMatchObject({ id: '2032/5.2#s1', foundBy: '上学' })
})

test('a search says which figure stands nowhere and what the sentence has instead, as the site does', async () => {
  const { said, absent, sentences } = await client.call('find_sentences', { query: '新增9000个学位' })
  expect(sentences[0].id).toBe('2032/5.2#s1')
  expect(absent).toEqual([{ figure: '9000个', elsewhere: false, instead: { zh: '8000个', en: '8,000' } }])
  expect(said).toEqual([
    fill(ui.en.search.absent, { figure: '9000个' }),
    fill(ui.en.search.instead, { instead: '8,000' }),
  ])
})

test('what an edition does not say is said, a list is named by its address, and years are told apart', async () => {
  const none = await client.call('find_sentences', { query: 'subway' })
  expect(none).toMatchObject({ total: 0, sentences: [] })
  expect(none.said).toEqual([fill(ui.en.search.none, { title: edition.title.en, query: 'subway' })])
  const list = await client.call('find_sentences', { query: 'target' })
  expect(list.pages[0].address).toEqual({ zh: '/zh/2032/targets/#targets', en: '/en/2032/targets/#targets' })
  const older = await client.call('find_sentences', { query: '车位', edition: '2031' })
  expect(older.sentences[0].id).toMatch(/^2031\//)
  expect(await client.call('find_sentences', { query: '车位', edition: '1999' })).toEqual({
    error: 'no edition 1999; there are 2032, 2031',
  })
})

test.each([
  ['2032/5.2#s2', ['5.2#s2']],
  ['5.2#s2', ['5.2#s2']],
  ['2032/5.2', ['5.2#s1', '5.2#s2']],
  ['https://report.example/base/zh-en/2032/5.2/#s1', ['5.2#s1']],
  ['/en/2032/5/#5.2-s2', ['5.2#s2']],
  ['/zh/2032/#pledges-s1', ['pledges#s1']],
  ['/zh/2032/5/#5.2', ['5.2#s1', '5.2#s2']],
  ['2032/5', sentences.flatMap(({ id, part }) => (part.startsWith('5.') ? id.slice(5) : []))],
])('%s gives its sentences, with hash, address, citation and standing', async (id, expected) => {
  expect(await client.call('get_sentence', { id })).toEqual({ translation, sentences: expected.map(cited) })
})

test('where there is no such sentence, the error names those that there are', async () => {
  const said = async (id: string) => (await client.call('get_sentence', { id })).error
  expect(await said('2032/5.2#s9')).toBe('2032/5.2#s9: no such sentence; there are 2032/5.2#s1, 2032/5.2#s2')
  for (const wrong of ['2032/5.2#foo', '2032/5.2#s1x'])
    expect(await said(wrong)).toContain('no such sentence; there are 2032/5.2#s1, ')
  expect(await said('2032/5#s1')).toMatch(/^2032\/5#s1: no such sentence; there are 2032\/5\.1#s1, /)
  const parts = 'expected one of 2031: 2031/1.1, 2031/1.2, 2031/2.1'
  expect(await said('2031/7.7#s1')).toBe(`2031/7.7#s1: no part with sentences; ${parts}`)
  expect(await said('2031')).toBe(`2031: no part with sentences; ${parts}`)
  expect(await said('2032')).toMatch(/^2032: no part .* one of 2032: 2032\/requirements, .*, 2032\/pledges$/)
  expect(await said('1999/5.2')).toBe('no edition “1999”; there are 2032, 2031')
})

test('quotations are exact, altered or absent, each with the sentence it is from', async () => {
  const { translation: standing, findings } = await client.call('check_quotation', {
    text: '他说“新增8000个学位”，又说“新增9000个学位”，还说“明天开通三条地铁去月球”。',
  })
  expect(standing).toEqual(translation)
  const foundIn = [{ id: '2032/5.2#s1', ...cited('5.2#s1')?.zh }]
  expect(findings).toMatchObject([
    { verdict: 'exact', at: ['5.2#s1'], foundIn },
    { verdict: 'altered', figures: [{ here: '9000个', there: '8000个', same: false }], foundIn },
    { verdict: 'absent', at: [], foundIn: [] },
  ])
  const title = await client.call('check_quotation', { text: 'Build a healthy city' })
  expect(title.findings[0].foundIn).toEqual([
    {
      id: '2032/5.3',
      text: 'Build a healthy city',
      address: '/en/2032/5.3/',
      isTranslation: true,
      standing: translation.en,
    },
  ])
})

test('an absent quotation gets the nearest sentence, and another translation is said to be one', async () => {
  const text = 'Children will all attend good schools near their homes, with 13 new schools built'
  const { findings } = await client.call('check_quotation', { text })
  const nearestSentence = { id: '2032/5.2#s1', ...cited('5.2#s1')?.en }
  expect(findings).toMatchObject([{ verdict: 'absent', nearestSentence, mayBeOtherTranslation: true }])
})

test('a site that was built anew is read anew, and one that is gone is asked for', async () => {
  const own = mkdtempSync(join(tmpdir(), 'built-'))
  onTestFinished(() => rmSync(own, { recursive: true, force: true }))
  cpSync(folder, own, { recursive: true })
  const list = join(own, 'assets', searchFiles(site).list)
  writeFileSync(list, JSON.stringify(JSON.parse(readFileSync(list, 'utf8')).slice(1)))
  const { call } = await toolClient(makeServer(builtReport(own)))
  const year = async () => (await call('find_sentences', { query: '服务' })).edition
  expect(await year()).toBe('2031')
  rmSync(own, { recursive: true })
  expect((await call('get_sentence', { id: '2031/1.1' })).error).toMatch(/; run npm run build$/)
  cpSync(folder, own, { recursive: true })
  expect(await year()).toBe('2032')
})

test('the command of package.json says nothing but the protocol, and what is wrong in one line of its own', async () => {
  const command = JSON.parse(readFileSync('package.json', 'utf8')).bin['report-mcp']
  const start = (out: string) => {
    const child = spawn(process.execPath, [command], { env: { ...process.env, OUT_DIR: out } })
    onTestFinished(() => void child.kill())
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (words) => {
        said[name] += words
      })
    return { child, said, ended: once(child, 'close') }
  }
  const none = start(join(folder, 'none'))
  const served = start(folder)
  served.child.stdin.write(`${JSON.stringify(opening)}\n`)
  await once(served.child.stdout, 'data')
  served.child.stdin.end()
  expect(await served.ended).toEqual([0, null])
  expect(JSON.parse(served.said.stdout).result.serverInfo.name).toBe('report-mcp')
  expect(served.said.stderr).toBe('')
  expect(await none.ended).toEqual([1, null])
  expect(none.said.stdout).toBe('')
  expect(none.said.stderr).toMatch(/^report-mcp: .+none does not hold the whole site.+; run npm run build\n$/)
})
