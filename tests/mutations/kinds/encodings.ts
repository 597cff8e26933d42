import type { Change } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import type { Make } from '../replace-one.ts'

/** Files that are not in UTF-8 (RFC 3629), and lines of a million letters. */
export const encodingKinds = [
  ...kindsOf('refuse', {
    'encoding-gbk': encoded((source) => (/\p{Script=Han}/u.test(source) ? toGbk(source) : undefined)),
    'encoding-utf-16': encoded((source) =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(source, 'utf16le')]),
    ),
    'encoding-utf-16-without-mark': encoded((source) => Buffer.from(source, 'utf16le')),
    'encoding-utf-16-big-endian': encoded((source) =>
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(source, 'utf16le').swap16()]),
    ),
    'encoding-latin-1': encoded((source) =>
      /[à-ÿ“”’]/.test(source) ? Buffer.from(source.replaceAll(/[“”’]/g, 'é'), 'latin1') : undefined,
    ),
    'encoding-cut': byte((bytes, at) => Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)])),
    'encoding-stray-byte': byte((bytes, at) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from([0x80]), bytes.subarray(at)]),
    ),
    'encoding-nul': byte((bytes, at) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from([0]), bytes.subarray(at)]),
    ),
    'encoding-surrogate': byte((bytes, at) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from([0xed, 0xa0, 0x80]), bytes.subarray(at)]),
    ),
    'encoding-random-bytes': encoded((_, random) =>
      Buffer.from(Array.from({ length: 500 }, () => random.below(256))),
    ),
  }),
  ...kindsOf('editor', {
    'line-of-a-million-letters': (content, random) => {
      const file = random.pick(content.files)
      const texts = content.texts(file)
      if (texts.length === 0) return undefined
      const text = random.pick(texts)
      const source = content.source(file)
      const letters = random.pick(['a ', '海', 'word. ']).repeat(350_000)
      const raw =
        text.form === 'mdx' || text.form === 'plain'
          ? text.value + letters
          : JSON.stringify(text.value + letters)
      const bytes = source.slice(0, text.start) + raw + source.slice(text.end)
      const line = source.slice(0, text.start).split('\n').length
      return {
        places: [{ file, line }],
        before: text.value.slice(-12),
        after: `${letters.slice(0, 12)}…`,
        edits: [{ write: file, bytes }],
      }
    },
  }),
]

function encoded(put: (source: string, random: Random) => Uint8Array | undefined): Make {
  return (content, random) => {
    for (const file of random.shuffle(content.files)) {
      const bytes = put(content.source(file), random)
      if (bytes)
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
      const place = characterOf(content, file, random)
      if (!place) continue
      return { ...place, edits: [{ write: file, bytes: put(Buffer.from(content.source(file)), place.at) }] }
    }
    return undefined
  }
}

function characterOf(
  content: Content,
  file: string,
  random: Random,
): (Omit<Change, 'edits'> & { at: number }) | undefined {
  const source = content.source(file)
  const found = [...source.matchAll(/[\u0800-\uffff]/g)]
  if (found.length === 0) return undefined
  const { index, 0: character } = random.pick(found)
  const before = source.slice(0, index)
  return {
    places: [{ file, line: before.split('\n').length }],
    before: character,
    after: '',
    at: Buffer.byteLength(before),
  }
}

let gbk: Map<string, number[]> | undefined

/** A text in GBK, whose two-byte characters are read back from the decoder (WHATWG Encoding). */
function toGbk(text: string): Uint8Array {
  gbk ??= gbkTable()
  return Buffer.from(
    [...text].flatMap((character) => gbk?.get(character) ?? [(character.codePointAt(0) ?? 0) & 0x7f]),
  )
}

function gbkTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gbk')
  const bytes = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const pairs = bytes(0x81, 0xfe).flatMap((first) => bytes(0x40, 0xfe).map((second) => [first, second]))
  return new Map(pairs.map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]))
}
