/** Words that headline capitals leave small inside a title, as the Citation Style Language lists them. */
const small = new Set(
  `a about above across after against along alongside amid among an and around as aside at atop before behind below beneath
  beside besides between beyond but by despite down during except for from given in inside into like near next nor of
  off on onto or out over per plus since so than the through throughout till to toward towards under underneath until
  up upon versus via with within without yet`.split(/\s+/),
)

/** Headline capitals for English titles, as MLA and Chicago print them; words with a capital of their own stay. */
export function titleCase(title: string): string {
  const words = title.split(/([\s–—-]+)/)
  return words
    .map((word, index) => {
      const first = index === 0 || /[:?!]$/.test(words[index - 2] ?? '')
      const last = index === words.length - 1
      const plain = word.replace(/[^\p{L}’']/gu, '')
      if (plain !== plain.toLowerCase()) return word
      if (!first && !last && small.has(plain)) return word
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join('')
}
