import { Converter } from 'opencc-js'
import { hanIn } from './han-in.ts'
import { commonCharacters } from './pinyin.ts'

/** OpenCC's dictionaries, as they are used here. */
export type Dictionaries = ReturnType<typeof readDictionaries>

/**
 * Reads OpenCC's dictionaries, which takes longer than to use them. They take 100 MB, which are free again when nobody keeps
 * them.
 */
export function readDictionaries() {
  const simplify = Converter({ from: 't', to: 'cn' })
  const pairs = [...commonTraditional()].map((traditional) => [traditional, simplify(traditional)] as const)
  return {
    /** The traditional characters in common use that have another simplified form, each with it. */
    simplified: pairs.filter(([traditional, simplified]) => simplified !== traditional),
    /** Write simplified words by OpenCC's own standard, as in Taiwan, and as in Hong Kong. */
    writers: (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to })),
  }
}

/**
 * The traditional characters in common use (the first level of Big5) whose simplified forms are in use here, and what these
 * words are written with in Taiwan, in Hong Kong and by OpenCC's own standard: see `CharacterTables`.
 */
export function traditionalForms(words: string, { simplified, writers }: Dictionaries): string {
  const inUse = hanIn(words)
  // What is a simplified character of its own may be meant: 覆 is no other form of 复.
  const known = new Set([...commonCharacters(), ...inUse])
  const forms = new Map<string, Set<string>>(inUse.map((character) => [character, new Set()]))
  for (const [traditional, character] of simplified) forms.get(character)?.add(traditional)
  for (const write of writers) {
    const written = [...write(words)]
    for (const [index, character] of [...words].entries()) {
      const traditional = written[index] ?? ''
      if (/\p{Script=Han}/u.test(traditional) && !known.has(traditional))
        forms.get(character)?.add(traditional)
    }
  }
  return inUse.map((character) => [...(forms.get(character) ?? [])].sort().join('')).join(' ')
}

function commonTraditional(): Set<string> {
  const bytes: number[] = []
  for (let row = 0xa4; row <= 0xc6; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) if (cell <= 0x7e || cell >= 0xa1) bytes.push(row, cell)
  }
  const decoded = new TextDecoder('big5').decode(new Uint8Array(bytes))
  return new Set([...(decoded.match(/\p{Script=Han}/gu) ?? [])].sort())
}
