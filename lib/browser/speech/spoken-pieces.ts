/** What a slow voice says in less than fifteen seconds: letters of a Latin script count one, Han characters three. */
const limit = 150

/**
 * A sentence in pieces that are each said in less than fifteen seconds, cut after its commas and semicolons. A clause
 * that is longer by itself stays whole.
 */
export function spokenPieces(text: string): string[] {
  const pieces: string[] = []
  for (const clause of text.split(/(?<=[，；：、]|[,;:](?= ))/)) {
    const last = pieces.at(-1)
    if (last !== undefined && weight(last + clause) <= limit) pieces[pieces.length - 1] = last + clause
    else pieces.push(clause)
  }
  return pieces
}

function weight(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
