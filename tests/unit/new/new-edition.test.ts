import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../../lib/content/files/list-files.ts'
import { runNew } from '../../../lib/content/new/run-new.ts'
import { addFiles, replaceFiles } from '../../../lib/content/new/write-files.ts'
import { runTodo } from '../../../lib/content/todo/run-todo.ts'
import { pasted, posterReport } from '../../fixtures/pasted.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** What a command says that refuses. */
async function refusal(folder: string, ...words: string[]): Promise<string> {
  return runNew(folder, words).then(
    (said) => `not refused: ${said}`,
    (error) => `${error.name}: ${error.message}`,
  )
}

test('a pasted report becomes an edition, parted into its parts and sentences, with nothing invented', async () => {
  const { folder } = smallContent()
  const file = pasted(posterReport)
  const said = await runNew(folder, ['edition', '2033', file])
  expect(said).toContain(`${join(folder, '2033')}: 2 areas, 3 tasks, 2 pledges, 8 sentences, from ${file}\n`)
  expect(said).toContain(`  ${file}:29  taken as the first pledge, since numbers begin again here\n`)
  expect(listFiles(join(folder, '2033'))).toEqual(
    [
      ...['1-area/1.1-task', '1-area/1.2-task', '1-area/area', '2-area/2.1-task', '2-area/area'],
      ...['pledges/1-pledge', 'pledges/2-pledge', 'requirements'],
    ]
      .flatMap((stem) => [`${stem}.en.mdx`, `${stem}.zh.mdx`])
      .concat('edition.yaml', 'notes.yaml', 'places.yaml', 'projects.yaml', 'source.zh.txt', 'targets.yaml')
      .sort(),
  )
  expect(read(folder, '2033/source.zh.txt')).toBe(posterReport)
  expect(read(folder, '2033/requirements.zh.mdx')).toBe(
    '---\ntitle: 今年工作总体要求\n---\n\n2033年是关键一年。\n要做好各项工作（包括民生），稳中求进。\n',
  )
  expect(read(folder, '2033/1-area/1.1-task.en.mdx')).toBe(
    '---\ntitle: "[to translate] 实施科技行动"\n---\n\n[to translate] 新建实验室3家。\n[to translate] 争取投入强度达到2.5%。\n',
  )
  expect(read(folder, '2033/1-area/area.zh.mdx')).toBe('---\ntitle: 强化创新驱动，推动高质量发展\n---\n')
  expect(read(folder, '2033/edition.yaml')).toContain(
    'slogan:\n  zh: 建设更好的城市\n  en: "[to translate] 建设更好的城市"\n',
  )
  expect(read(folder, '2033/edition.yaml')).toContain(
    '# 2031: 市人民政府 / Municipal People’s Government\nissuer:\n  zh: "[to fill in]"\n  en: "[to fill in]"\n',
  )
  expect(read(folder, '2033/edition.yaml')).not.toContain('attribution:')
  expect(read(folder, '2033/targets.yaml')).toMatch(/\n# id .*[\s\S]*\n\[\]\n$/)
})

test('until its English is written the edition is refused for that alone, and passes once it is', async () => {
  const content = smallContent()
  const { folder } = content
  await runNew(folder, ['edition', '2033', pasted(posterReport)])
  const refused = await content.problems()
  expect(refused.map((problem) => problem.split(/:\d+:\d+ {2}/)[1]?.split('; ')[0])).toEqual([
    ...['3 lines', '2 lines', '1 line', '2 lines', '1 line', '5 lines'].map(
      (count) => `English not yet written: ${count}`,
    ),
    'not yet filled in: 8 lines',
    ...['2 lines', '2 lines', '3 lines'].map((count) => `English not yet written: ${count}`),
  ])
  expect(refused[0]).toBe(
    'content/2033/1-area/1.1-task.en.mdx:2:9  English not yet written: 3 lines; expected English in place of “[to translate]” and of the Chinese behind it; write it there, or for all files at once: npm run todo -- 2033 --english',
  )

  const frame = read(folder, '2033/edition.yaml')
  for (const [zh, en] of [
    ['政府承诺', 'Pledges'],
    ['市人民政府', 'Municipal People’s Government'],
    ['测试文本。', 'A text for tests.'],
    ['测试译文。', 'A translation for tests.'],
  ])
    content.replace('2033/edition.yaml', 'zh: "[to fill in]"\n  en: "[to fill in]"', `zh: ${zh}\n  en: ${en}`)
  expect(read(folder, '2033/edition.yaml')).not.toBe(frame)
  const { said } = await runTodo(folder, ['2033', '--english'])
  const english: Record<string, string> = {
    'edition.yaml#subtitle': 'Doing two areas and three specific tasks well',
    'edition.yaml#plan': 'Work plan: 2033',
    'requirements#s1': 'The year 2033 is crucial.',
    '1.1#s1': 'We will build 3 laboratories.',
    '1.1#s2': 'We will strive for an intensity of 2.5%.',
    '2.1#s1': 'We will add 10,000 school places.',
  }
  const lines = said.split('\n').map((line, index) => {
    const [address = ''] = line.split('\t')
    const letter = 'abcdefghijklmnopqrstuvwxyz'[index]
    const plain = /#s\d/.test(address) ? `We will do ${letter}.` : `A title ${letter}`
    return `${address}\t${english[address] ?? plain}\n`
  })
  expect(await runNew(folder, ['english', '2033', pasted(lines.join(''), 'english.txt')])).toBe(
    `21 lines of English written in ${join(folder, '2033')}, 0 left to write`,
  )
  expect(read(folder, '2033/edition.yaml')).toContain(
    'plan:\n  zh: 2033年工作安排\n  en: "Work plan: 2033"\n',
  )
  expect(await content.problems()).toEqual([])
})

test('an area with nearly the title of one in the newest edition has its folder’s name', async () => {
  const content = smallContent()
  content.rename('2031/2-area', '2031/2-better-life')
  content.replace('2031/2-better-life/area.zh.mdx', '第二领域，改善生活', '强化为民情怀，持续改善民生')
  const said = await runNew(content.folder, ['edition', '2033', pasted(posterReport)])
  expect(said).toContain('强化为民情怀，改善民生  → 2-better-life, as area 2 of 2031\n')
  expect(readdirSync(join(content.folder, '2033'))).toEqual(
    expect.arrayContaining(['1-area', '2-better-life']),
  )
})

test('the comments at the head of its lists are those of the newest edition, whole', async () => {
  const content = smallContent()
  const head = '# yaml-language-server: $schema=../../schemas/places.json\n# Every place of 2031, and more.\n'
  content.write('2031/places.yaml', `${head}[]\n`)
  await runNew(content.folder, ['edition', '2033', pasted(posterReport)])
  expect(read(content.folder, '2033/places.yaml')).toBe(`${head}[]\n`)
})

test.each([
  [
    'Windows line ends and a byte order mark',
    (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  ],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
])('a text with %s', async (_, encode) => {
  const { folder } = smallContent()
  const bytes = encode(posterReport)
  expect(await runNew(folder, ['edition', '2033', pasted(bytes)])).toContain('2 areas, 3 tasks, 2 pledges')
  const source = readFileSync(join(folder, '2033/source.zh.txt'))
  if (bytes[0] === 0xef) expect(source.equals(bytes)).toBe(true)
  expect(read(folder, '2033/1-area/1.1-task.zh.mdx')).not.toContain('\r')
})

test('a text in GB 18030 is read, and kept in UTF-8', async () => {
  const { folder } = smallContent()
  const text = posterReport.replace('政府工作报告摘要', '概要')
  // 概要 and the rest of the text in GBK: only the characters that the test needs are encoded here.
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number[]>()
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++)
      codes.set(decoder.decode(new Uint8Array([row, cell])), [row, cell])
  const bytes = [...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)])
  expect(await runNew(folder, ['edition', '2033', pasted(Buffer.from(bytes))])).toContain('2 areas, 3 tasks')
  expect(read(folder, '2033/source.zh.txt')).toBe(text)
})

test('a dry run says the same and writes nothing', async () => {
  const { folder } = smallContent()
  const said = await runNew(folder, ['edition', '2033', pasted(posterReport), '--dry-run'])
  expect(said).toContain('2 areas, 3 tasks, 2 pledges, 8 sentences')
  expect(said).toContain('; nothing was written\n')
  expect(existsSync(join(folder, '2033'))).toBe(false)
})

test('an edition that cannot be begun is refused, and nothing is written', async () => {
  const { folder } = smallContent()
  const before = listFiles(folder)
  const file = pasted(posterReport)
  const refusals = await Promise.all([
    refusal(folder, 'edition', '2031', file),
    refusal(folder, 'edition', '2033'),
    refusal(folder, 'edition', '33', file),
    refusal(folder, 'edition', '2034', file),
    refusal(folder, 'edition', '2033', 'no-such-file.txt'),
    refusal(folder, 'edition', '2033', pasted(Buffer.from('PK\u0003\u0004\u0000\u0000'), 'report.docx')).then(
      (said) => said.replace(/\S*report\.docx/, 'report.docx'),
    ),
    refusal(folder, 'edition', '2033', pasted('2033年报告\n\n做好工作。\n')),
  ])
  expect(refusals).toEqual([
    `Refusal: ${join(folder, '2031')} is there already; expected a year that has no edition; move the folder away to begin it anew, or edit what it has. Nothing was changed`,
    'Refusal: no text; expected the report of 2033 as a plain text: npm run new -- edition 2033 report.txt',
    'Refusal: “33” is no year; expected one such as 2025, by which the folder is named',
    'Refusal: the text never says 2034; expected the report of 2034; give the year of the text',
    'Refusal: no-such-file.txt: cannot be read (ENOENT); expected the text of the report; see whether the path is right',
    'Refusal: report.docx: no plain text in Chinese; expected a .txt file in UTF-8 or GB 18030; copy the text of the report out of its Word or PDF file, and save it as plain text',
    'Refusal: no area was found in the text; expected headings that are numbered, such as “一、…”, “（一）…”, “第一，…” or “1. …”, each on a line of its own; see whether the text was pasted with its line breaks',
  ])
  expect(listFiles(folder)).toEqual(before)
})

test('where a file cannot be put in its place, none is', () => {
  const { folder } = smallContent()
  const before = listFiles(folder)
  const files = new Map([
    ['2040/edition.yaml', 'a'],
    ['site.yaml/below-a-file.yaml', 'b'],
  ])
  expect(() => addFiles(folder, files)).toThrow(
    `${folder}: cannot be written (ENOTDIR); expected a folder that you may write in; nothing was changed`,
  )
  expect(listFiles(folder)).toEqual(before)
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  expect(() => addFiles(folder, new Map([['site.yaml', 'c']]))).toThrow('site.yaml is there already')
  mkdirSync(join(folder, 'blocked'))
  writeFileSync(join(folder, 'blocked/a'), 'as it was')
  expect(() =>
    replaceFiles(
      folder,
      new Map([
        ['blocked/a', 'new'],
        ['2031', 'no file'],
      ]),
    ),
  ).toThrow()
  expect(read(folder, 'blocked/a')).toBe('as it was')
})

test('what is asked in another way is answered with the commands', async () => {
  const { folder } = smallContent()
  const commands =
    'expected one of\n\n  npm run new -- edition 2025 report.txt [--dry-run]\n  npm run new -- english 2025 english.txt\n  npm run new -- task 2025/2.6 slug\n  npm run new -- city\n'
  expect(await refusal(folder)).toBe(`Refusal: nothing to begin; ${commands}`)
  expect(await refusal(folder, 'editions', '2025')).toBe(`Refusal: “editions 2025”; ${commands}`)
  expect(await refusal(folder, 'edition', '2025', 'a.txt', '--force')).toContain(
    '“edition 2025 a.txt --force”',
  )
})
