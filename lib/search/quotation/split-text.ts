/** The quotation marks that come in pairs. */
const pairs: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '＂': '＂', '"': '"', "'": "'" }

/** From so many Han characters or words on, what stands within quotation marks is a quotation. */
const fewestHan = 6
const fewestWords = 4

/** A stretch of a text, and where it stands. */
export interface Stretch {
  text: string
  start: number
  end: number
}

/**
 * What stands within quotation marks in a text, nested ones with the outer, and is long enough to be a quotation.
 * Apostrophes between letters are none.
 */
export function quotationsIn(text: string): Stretch[] {
  const quotations: Stretch[] = []
  for (let at = 0; at < text.length; at++) {
    const open = text.charAt(at)
    const close = pairs[open]
    if (!close || isApostrophe(text, at)) continue
    const end = endOf(text, at, open, close)
    if (end < 0) continue
    const inside = text.slice(at + 1, end)
    if (isLongEnough(inside)) quotations.push({ text: inside, start: at + 1, end })
    at = end
  }
  return quotations
}

/** Where what a mark opens ends; −1 if nowhere. */
function endOf(text: string, at: number, open: string, close: string): number {
  if (open === close) {
    for (let end = text.indexOf(close, at + 1); end >= 0; end = text.indexOf(close, end + 1))
      if (!isApostrophe(text, end)) return end
    return -1
  }
  let depth = 1
  for (let end = at + 1; end < text.length; end++) {
    const character = text.charAt(end)
    if (isApostrophe(text, end)) continue
    if (character === open) depth += 1
    if (character === close && --depth === 0) return end
  }
  return -1
}

/** `people’s`, and the plural's `residents’ rights` where the mark cannot end anything. */
function isApostrophe(text: string, at: number): boolean {
  if (!/['’‘]/.test(text.charAt(at))) return false
  const letter = /[a-z0-9]/i
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (letter.test(before) && letter.test(after)) return true
  return text.charAt(at) !== '‘' && /s/i.test(before) && /^ [a-z]/.test(text.slice(at + 1))
}

function isLongEnough(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[a-z0-9][a-z0-9.,%'’-]*/gi)?.length ?? 0
  return han >= fewestHan || words >= fewestWords || (han > 0 && han + words >= fewestHan)
}

/** The sentences of a text; a line ends one too. */
export function sentencesIn(text: string): Stretch[] {
  return [...text.matchAll(/[^。！？!?；;\n]+?(?:[。！？!?；;\n]+[”’」』"']*|\.(?=\s+[A-Z“‘"'])|$)/gsu)].flatMap(
    ({ 0: sentence, index }) => (sentence.trim() ? { text: sentence, start: index, end: index + sentence.length } : []),
  )
}

/** A text parted where it goes over from one language to the other for more than a name. */
export function languageRuns(text: string): Stretch[] {
  const runs: Stretch[] = []
  let from = 0
  const put = (start: number, end: number) => {
    const run = text.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(run)) runs.push({ text: run, start, end })
  }
  for (const { 0: run, index } of text.matchAll(latin)) {
    if ((run.match(/[a-z]+/gi)?.length ?? 0) < fewestLatin) continue
    put(from, index)
    put(index, index + run.length)
    from = index + run.length
  }
  put(from, text.length)
  return runs
}

const latin = /[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*/giu
/** Fewer Latin words than these between Chinese ones are a name. */
const fewestLatin = 6
