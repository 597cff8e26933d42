import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { listFiles } from '../content/files/list-files.ts'
import { isCompressible } from '../formats/media-types.ts'
import { settings } from '../report/settings.mjs'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/**
 * Writes `.br` (at the quality of PRECOMPRESS) and `.gz` (level 9) copies beside every text file, for servers that send
 * them as they are.
 */
export async function compressFiles(folder: string, only = listFiles(folder)): Promise<void> {
  const files = only.filter(isCompressible)
  const { brotliQuality: quality } = settings
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
