import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined
let simplified: ReadonlySet<string> | undefined

/**
 * The simplified form of a traditional character, or undefined where it is none. A character of GB/T 2312 is simplified,
 * though OpenCC changes it (著 in 著作): the standard has no other characters.
 */
export function traditional(character: string): string | undefined {
  simplified ??= standardCharacters()
  if (simplified.has(character)) return undefined
  convert ??= Converter({ from: 't', to: 'cn' })
  const converted = convert(character)
  return converted === character ? undefined : converted
}

/** The 6,763 characters of GB/T 2312: rows 16 to 87, in the encoding EUC-CN. */
function standardCharacters(): ReadonlySet<string> {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  const decoded = new TextDecoder('gbk').decode(new Uint8Array(bytes))
  return new Set(decoded.match(/\p{Script=Han}/gu))
}
