import { lineAt } from '../change.ts'
import { toGbk } from '../gbk.ts'
import { kindsOf, type Make } from '../kind.ts'
import type { Random } from '../random.ts'
import { rewrite } from '../rewrite.ts'

/** Files that are not in UTF-8 (RFC 3629), and lines of a million letters. */
export const encodingKinds = [
  ...kindsOf('refuse', {
    'encoding-gbk': encoded((source) => (/\p{Script=Han}/u.test(source) ? toGbk(source) : undefined)),
    'encoding-utf-16': encoded((source) => Buffer.from(`\ufeff${source}`, 'utf16le')),
    'encoding-utf-16-without-mark': encoded((source) => Buffer.from(source, 'utf16le')),
    'encoding-utf-16-big-endian': encoded((source) => Buffer.from(`\ufeff${source}`, 'utf16le').swap16()),
    'encoding-latin-1': encoded((source) =>
      /[à-ÿ“”’]/.test(source) ? Buffer.from(source.replaceAll(/[“”’]/g, 'é'), 'latin1') : undefined,
    ),
    'encoding-cut': byte((bytes, at) => Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)])),
    'encoding-stray-byte': byte((bytes, at) => inserted(bytes, at, [0x80])),
    'encoding-nul': byte((bytes, at) => inserted(bytes, at, [0])),
    'encoding-surrogate': byte((bytes, at) => inserted(bytes, at, [0xed, 0xa0, 0x80])),
    'encoding-random-bytes': encoded((_, random) =>
      Buffer.from(Array.from({ length: 500 }, () => random.below(256))),
    ),
  }),
  ...kindsOf('editor', {
    'line-of-a-million-letters': (content, random) => {
      const texts = content.texts(random.pick(content.files))
      if (texts.length === 0) return undefined
      const text = random.pick(texts)
      const letters = random.pick(['a ', '海', 'word. ']).repeat(350_000)
      return rewrite(content, text, text.value + letters)
    },
  }),
]

function encoded(put: (source: string, random: Random) => Uint8Array | undefined): Make {
  return (content, random) => {
    for (const file of random.shuffle(content.files)) {
      const bytes = put(content.source(file), random)
      if (!bytes) continue
      return {
        places: [{ file }],
        before: 'UTF-8',
        after: `${bytes.length} bytes`,
        edits: [{ write: file, bytes }],
      }
    }
    return undefined
  }
}

/** Changes a character of several bytes, which begins where `at` is. */
function byte(put: (bytes: Buffer, at: number) => Buffer): Make {
  return (content, random) => {
    for (const file of random.shuffle(content.files)) {
      const source = content.source(file)
      const characters = [...source.matchAll(/[\u0800-\uffff]/g)]
      if (characters.length === 0) continue
      const { index, 0: before } = random.pick(characters)
      return {
        places: [{ file, line: lineAt(source, index) }],
        before,
        after: '',
        edits: [{ write: file, bytes: put(Buffer.from(source), Buffer.byteLength(source.slice(0, index))) }],
      }
    }
    return undefined
  }
}

function inserted(bytes: Buffer, at: number, more: readonly number[]): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)])
}
