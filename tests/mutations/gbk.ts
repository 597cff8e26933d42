let table: Map<string, number[]> | undefined

/** A text in GBK, whose two-byte characters are read back from the decoder (WHATWG Encoding). */
export function toGbk(text: string): Uint8Array {
  table ??= readTable()
  const codes = table
  return Buffer.from(
    [...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0) & 0x7f]),
  )
}

function readTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gbk')
  const bytes = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const pairs = bytes(0x81, 0xfe).flatMap((first) => bytes(0x40, 0xfe).map((second) => [first, second]))
  return new Map(pairs.map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]))
}
