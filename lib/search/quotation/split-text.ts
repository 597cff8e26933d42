/**
 * What stands within quotation marks, nested ones with the outer. A mark without its other half is passed over; between
 * letters, and after a plural's s with a word behind it (`residents’ rights`), ’ and ' are apostrophes.
 */
const quoted =
  /“((?:[^“”]|“[^“”]*”)*)”|‘((?:[^‘’]|(?<=\w)’(?=[a-z])|(?<=s)’(?= [a-z]))*)’|「((?:[^「」]|「[^「」]*」)*)」|『((?:[^『』]|『[^『』]*』)*)』|["＂]([^"＂]*)["＂]|(?<!\w)'((?:[^']|(?<=\w)'(?=[a-z])|(?<=s)'(?= [a-z]))*)'/gu

/** From so many Han characters or words on, what stands within quotation marks is a quotation. */
const fewestHan = 6
const fewestWords = 4

/** The quotations within a text. */
export function quotationsIn(text: string): string[] {
  return [...text.matchAll(quoted)].flatMap(([, ...groups]) => {
    const inside = groups.find((group) => group !== undefined) ?? ''
    const han = inside.match(/\p{Script=Han}/gu)?.length ?? 0
    const words = inside.match(/[a-z0-9][\w.,%'’-]*/gi)?.length ?? 0
    return words >= fewestWords || (han > 0 && han + words >= fewestHan) ? inside : []
  })
}

/** The sentences of a text; a line ends one too. */
export function sentencesIn(text: string): string[] {
  const sentence = /[^。！？!?；;\n]+?(?:[。！？!?；;\n]+[”’」』"']*|\.(?=\s+[A-Z“‘"'])|$)/gsu
  return (text.match(sentence) ?? []).filter((one) => one.trim())
}

/** Fewer Latin words than these between Chinese ones are a name, and fewer Han characters beside English are a slip. */
const fewestLatin = 6
const fewestAlone = 4

/** A text parted where it goes over from one language to the other for more than a name. */
export function languageRuns(text: string): string[] {
  const runs = ['']
  for (const run of text.split(/([^\p{Script=Han}]+)/u)) {
    const isEnglish = (run.match(/[a-z]+/gi)?.length ?? 0) >= fewestLatin
    if (isEnglish) runs.push(run, '')
    else runs.push(runs.pop() + run)
  }
  const isAlone = (run: string) => (run.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestAlone
  const found = runs.filter(isAlone)
  return found.length < 2 ? [text] : found
}
