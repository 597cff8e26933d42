import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bookName } from '../../lib/formats/shared/file-names.ts'
import { fixture } from './built-site.ts'
import { openPdf, pageTexts } from './open-pdf.ts'

/** What would tell whose code it was: the names of Haikou, of its province and of its districts. */
const names = ['haikou', 'hainan', 'xiuying', 'longhua', 'qiongshan', 'meilan']
const chinese = ['海口', '海南', '椰城', '秀英', '龙华', '琼山', '美兰']

/** Chinese as it stands in texts, in addresses, in scripts and in markup. */
const trace = new RegExp(
  [
    ...names,
    ...chinese.flatMap((name) => [
      name,
      encodeURIComponent(name),
      ...['\\\\u', '&#x'].map((sign) =>
        [...name].map((letter) => `${sign}${letter.codePointAt(0)?.toString(16)};?`).join(''),
      ),
    ]),
  ].join('|'),
  'i',
)

/** Each text in a built file, by what it is called: of a packed file those in it, of a picture what it says beside its pixels. */
function textsIn(file: string): [name: string, text: string][] {
  const bytes = readFileSync(join(fixture.folder, file))
  switch (extname(file)) {
    case '.epub':
    case '.docx':
    case '.xlsx':
      return Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, inner]) => [
        `${file} ${name}`,
        strFromU8(inner),
      ])
    case '.png':
      return [[file, saidInPng(bytes)]]
    default:
      return [[file, bytes.toString()]]
  }
}

/** What a PNG holds beside its pixels (ISO/IEC 15948, 5.3: length, type, data and checksum of each chunk). */
function saidInPng(bytes: Buffer): string {
  const said: string[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 4, at + 8 + bytes.readUInt32BE(at))
    if (!data.subarray(0, 4).equals(Buffer.from('IDAT'))) said.push(data.toString())
  }
  return said.join('\n')
}

/** Copies for servers are the files themselves, compressed. */
const files = fixture.files.filter((file) => !/\.(?:br|gz)$/.test(file))

test('no file of another city’s site has a trace of Haikou, in its name or in it', () => {
  const found = files.flatMap((file) =>
    textsIn(file).flatMap(([name, text]) => {
      const [word] = trace.exec(`${name}\n${text}`) ?? []
      return word === undefined ? [] : [`${name}: ${word}`]
    }),
  )
  expect(files.length).toBeGreaterThan(1000)
  expect(found).toEqual([])
})

test('nor has what its PDFs say of themselves, or what stands on their pages', async () => {
  const pdfs = files.filter((file) => file.endsWith('.pdf'))
  const [edition] = fixture.content.editions
  if (!edition) throw new Error('there is no edition')
  const book = bookName('pdf', { site: fixture.content, edition, view: 'zh-en' }).path
  expect(pdfs).toContain(book)
  for (const file of pdfs) {
    const pdf = await openPdf(join(fixture.folder, file))
    const { info, metadata } = await pdf.getMetadata()
    const pages = file === book ? await pageTexts(pdf) : []
    if (file === book) expect(pages.join('')).toContain('听潮')
    expect([file, trace.exec([JSON.stringify(info), metadata?.getRaw(), ...pages].join('\n'))?.[0]]).toEqual([
      file,
      undefined,
    ])
    await pdf.destroy()
  }
})
