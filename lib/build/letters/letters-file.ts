import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { codeHash, keepFile, readKept } from '../../content/files/kept-file.ts'
import type { Face } from './faces.ts'

/** A file of letters: a part of a font. */
export interface LettersFile {
  /** From the site’s root; the name carries a hash of the contents. */
  path: string
  contents: Buffer
}

const cache = '.cache/letters'
const fonts = new Map<string, Buffer>()
const files = new Map<string, Promise<LettersFile>>()

/** Tables that pages do not need: hints, what sets lines from top to bottom, and layout but for the features that are kept. */
const needless = ['STAT', 'DSIG', 'gasp', 'fpgm', 'prep', 'cvt ', 'BASE', 'vhea', 'vmtx', 'VORG']
const layout = ['GSUB', 'GDEF']

/**
 * The file with these letters of a face (WOFF2), the same for the same letters. It is kept under `.cache/letters`, where
 * that can be written, by the letters and by the code, the fonts of the lock file included: an unchanged title is not cut
 * out again.
 */
export function lettersFile(face: Face, characters: Iterable<string>): Promise<LettersFile> {
  const text = [...new Set(characters)].sort().join('')
  const key = [face.source, face.features, text].join('\n')
  const file = files.get(key) ?? make(face, text, key)
  files.set(key, file)
  return file
}

async function make(face: Face, text: string, key: string): Promise<LettersFile> {
  const hash = createHash('sha256').update(codeHash('lib/build/letters')).update(key).digest('hex')
  const place = join(cache, `${hash}.woff2`)
  const kept = readKept(place)
  const contents = kept ?? (await cut(face, text))
  if (!kept) keepFile(place, contents)
  const name = createHash('sha256').update(contents).digest('hex').slice(0, 8)
  return { path: `assets/letters-${name}.woff2`, contents }
}

function cut({ source, features }: Face, text: string): Promise<Buffer> {
  const font = fonts.get(source) ?? withoutNames(readFileSync(source))
  fonts.set(source, font)
  return subsetFont(font, text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    dropTables: [...needless, ...layout, ...(features.length > 0 ? [] : ['GPOS'])],
    noHinting: true,
    noLayoutClosure: true,
  })
}

/**
 * A font whose table of names is empty: browsers refuse a font without that table, and its words would take 200 bytes of
 * every file. The table is found in the directory at the font’s start (OpenType, “Table Directory”).
 */
function withoutNames(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4)
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== 'name') continue
    const numberOfNames = font.readUInt32BE(entry + 8) + 2
    font.writeUInt16BE(0, numberOfNames)
  }
  return font
}
