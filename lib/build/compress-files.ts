import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { listFiles } from '../content/files/list-files.ts'
import { SettingsError } from '../report/settings.ts'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Kinds of file that are text, and so compress well. */
const compressible = /\.(?:html|js|json|css|svg|xml|txt|md|csv|webmanifest|ris|bib|tmx|jsonld)$/

/**
 * The Brotli quality that PRECOMPRESS asks for: 11 unless it says otherwise, or undefined for `none`, which leaves the
 * compressed copies out. A lower one is for previews: quality 5 takes a sixtieth of the time and a tenth more bytes.
 * @throws SettingsError when it is neither a number from 0 to 11 nor `none`
 */
export function brotliQuality(setting = process.env.PRECOMPRESS ?? ''): number | undefined {
  const wanted = setting.trim()
  if (wanted === '') return 11
  if (wanted === 'none') return undefined
  if (/^(?:\d|1[01])$/.test(wanted)) return Number(wanted)
  throw new SettingsError(`PRECOMPRESS is “${setting}”; expected 0 to 11, or none; mend it or leave it out`)
}

/**
 * Writes `.br` (at the quality of PRECOMPRESS) and `.gz` (level 9) copies beside every text file, for servers that send
 * them as they are.
 */
export async function compressFiles(folder: string, only = listFiles(folder)): Promise<void> {
  const files = only.filter((file) => compressible.test(file))
  const quality = brotliQuality()
  if (quality === undefined) return
  const queue = files.values()
  const worker = async () => {
    for (const file of queue) {
      const path = join(folder, file)
      const contents = await readFile(path)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
      }
      await writeFile(`${path}.br`, await brotli(contents, { params }))
      await writeFile(`${path}.gz`, await deflate(contents, { level: 9 }))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}
