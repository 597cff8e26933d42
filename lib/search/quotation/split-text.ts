/** The quotation marks that come in pairs, and those that open and close alike. */
const closing: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
  '＂': '＂',
}
const marks = /[“”‘’「」『』"'＂]/g

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
 * What stands within quotation marks in a text, nested ones with the outer, and is long enough to be a quotation. Apostrophes
 * between letters are none, and marks without their other half are passed over.
 */
export function quotationsIn(text: string): Stretch[] {
  const pairs: { start: number; end: number }[] = []
  let open: { close: string | undefined; at: number }[] = []
  const awaited = new Map<string, number>()
  const count = (close: string | undefined, step: number) =>
    close && awaited.set(close, (awaited.get(close) ?? 0) + step)
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (isApostrophe(text, index)) continue
    if (awaited.get(mark)) {
      const last = open.findLastIndex(({ close }) => close === mark)
      pairs.push({ start: (open[last]?.at ?? 0) + 1, end: index })
      for (const { close } of open.slice(last)) count(close, -1)
      open = open.slice(0, last)
    } else if (closing[mark]) {
      open.push({ close: closing[mark], at: index })
      count(closing[mark], 1)
    }
  }
  let from = 0
  return pairs
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ start, end }) => {
      const inside = text.slice(start, end)
      if (start < from || !isLongEnough(inside)) return []
      from = end
      return { text: inside, start, end }
    })
}

/** `people’s`, and the plural's `residents’ rights` where the mark cannot end anything. */
function isApostrophe(text: string, at: number): boolean {
  if (!/['’‘]/.test(text.charAt(at))) return false
  const letter = /[a-z0-9]/i
  const before = text.charAt(at - 1)
  if (letter.test(before) && letter.test(text.charAt(at + 1))) return true
  return text.charAt(at) !== '‘' && /s/i.test(before) && /^ [a-z]/.test(text.slice(at + 1, at + 3))
}

function isLongEnough(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[a-z0-9][a-z0-9.,%'’-]*/gi)?.length ?? 0
  return han >= fewestHan || words >= fewestWords || (han > 0 && han + words >= fewestHan)
}

/** The sentences of a text; a line ends one too. */
export function sentencesIn(text: string): Stretch[] {
  return [
    ...text.matchAll(/[^。！？!?；;\n]+?(?:[。！？!?；;\n]+[”’」』"']*|\.(?=\s+[A-Z“‘"'])|$)/gsu),
  ].flatMap(({ 0: sentence, index }) =>
    sentence.trim() ? { text: sentence, start: index, end: index + sentence.length } : [],
  )
}

/** Fewer Latin words than these between Chinese ones are a name. */
const fewestLatin = 6

/** A text parted where it goes over from one language to the other for more than a name. */
export function languageRuns(text: string): Stretch[] {
  const runs: Stretch[] = []
  let from = 0
  const put = (start: number, end: number) => {
    const run = text.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(run)) runs.push({ text: run, start, end })
    from = end
  }
  for (const { 0: run, index } of text.matchAll(/[^\p{Script=Han}]+/gu)) {
    if ((run.match(/[a-z]+/gi)?.length ?? 0) < fewestLatin) continue
    put(from, index)
    put(index, index + run.length)
  }
  put(from, text.length)
  return runs
}
