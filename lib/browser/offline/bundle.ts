/** What stands before each piece of a bundle: a character of no page and no module (U+001F, unit separator). */
const separator = '\u001F'

/** Where a text may be cut: before the tags and the rules that pages have in common. */
const joints =
  /(?=<(?:li|p|div|section|meta|link|script|style|nav|header|footer|main|aside)\b)|(?=@(?:layer|font-face|media|container))/

/** What stands before the pieces, as JSON. */
interface BundleHead<Facts> {
  facts: Facts
  /** By path below the site’s root, the pieces of a file: first and last of each run, counted from zero. */
  files: Record<string, number[]>
}

/**
 * Many texts as one. What several have in common stands there once, so that the bundle is small for hosts too whose
 * compression does not look back far (DEFLATE: 32 kB, RFC 1951 §2).
 * @param facts what goes before the files, as JSON
 * @param texts by path below the site’s root
 * @throws Error when a text has the separator in it
 */
export function packBundle<Facts>(facts: Facts, texts: ReadonlyMap<string, string>): string {
  const cut = [...texts].map(([path, text]) => {
    if (text.includes(separator)) throw new Error(`${path}: U+001F, which no file of a bundle can have`)
    return { path, pieces: text.split(joints) }
  })
  const counts = new Map<string, number>()
  for (const piece of cut.flatMap(({ pieces }) => pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const numbers = new Map<string, number>()
  const runsOf = (pieces: string[]) => {
    const runs: number[] = []
    for (const piece of joined(pieces, (one) => counts.get(one) === 1)) {
      const number = numbers.get(piece) ?? numbers.size
      numbers.set(piece, number)
      if (runs.at(-1) === number - 1) runs[runs.length - 1] = number
      else runs.push(number, number)
    }
    return runs
  }
  const files = Object.fromEntries(cut.map(({ path, pieces }) => [path, runsOf(pieces)]))
  const head: BundleHead<Facts> = { facts, files }
  return [JSON.stringify(head), ...numbers.keys()].map((piece) => separator + piece).join('')
}

/** Joins neighbours that stand nowhere else. */
function joined(pieces: string[], isAlone: (piece: string) => boolean): string[] {
  const result: string[] = []
  let wasAlone = false
  for (const piece of pieces) {
    const alone = isAlone(piece)
    if (alone && wasAlone) result.push(result.pop() + piece)
    else result.push(piece)
    wasAlone = alone
  }
  return result
}

/** An unpacked bundle: texts by path. */
export class Bundle<Facts> {
  readonly facts: Facts
  readonly #files: Record<string, number[]>
  readonly #pieces: string[]

  /** @throws SyntaxError when it is none */
  constructor(text: string) {
    // The bundle begins with what separates: no script can have that in it.
    const [, head = '', ...pieces] = text.split(text.charAt(0))
    const { facts, files }: BundleHead<Facts> = JSON.parse(head)
    this.facts = facts
    this.#files = files
    this.#pieces = pieces
  }

  get paths(): string[] {
    return Object.keys(this.#files)
  }

  /** A file as it was packed, or undefined where it is not among them. */
  get(path: string): string | undefined {
    const runs = Object.hasOwn(this.#files, path) ? this.#files[path] : undefined
    if (!runs) return undefined
    let text = ''
    for (let at = 0; at < runs.length; at += 2)
      text += this.#pieces.slice(runs[at], (runs[at + 1] ?? 0) + 1).join('')
    return text
  }
}
