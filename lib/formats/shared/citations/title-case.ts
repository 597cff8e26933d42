/** Words that headline capitals leave small inside a title, as the Citation Style Language lists them. */
const small = wordSet(
  `a about above across after against along alongside amid among an and around as aside at atop before behind below beneath
  beside besides between beyond but by despite down during except for from given in inside into like near next nor of
  off on onto or out over per plus since so than the through throughout till to toward towards under underneath until
  up upon versus via with within without yet`,
)

/** Those of them that stand without an object, as adverbs, where a comma or a preposition follows: “opening up, …”. */
const adverbs = wordSet('down off out over through up')

/** Where they do not: prepositions of two words, and an object that an article begins. */
const withObject = new Set(['out of', 'off of', 'up to', 'up until'])
const articles = wordSet('a an the')

/** Verbs whose object may follow their adverb: “speed up the work”. */
const phrasalVerbs: Record<string, Set<string>> = {
  about: wordSet('bring'),
  around: wordSet('turn'),
  down: wordSet(`break bring close cut drive hand hunt keep lay narrow pare phase scale set shut slow strip take tear track
    turn wind write`),
  in: wordSet('bring factor phase rein usher'),
  off: wordSet(`call cut fend finish head kick lay pay pull put round seal sell set show shut spin stave switch take trade
    turn ward write`),
  on: wordSet('carry pass put switch take turn'),
  out: wordSet(`bring build buy carry carve contract draw drive even fill find flesh give hammer hand help iron lay make map
    phase pick point put roll root rule seek send set single smooth sort spell stamp straighten take try turn wear weed
    wipe work`),
  over: wordSet('carry hand take turn win'),
  through: wordSet('carry follow'),
  up: wordSet(`back beef brighten bring build buy call catch clean clear cover draw dress drive drum ease firm follow free gear
    give hold hurry join keep light line link live liven make mark match mix mop open pair perk pick play prop pull put ramp rev
    round scale serve set shake shape shore sign size smarten speed spice split spruce start step stir stock sum
    take team tear tidy tie tighten tone top toughen tune turn use wake warm whip wind wrap write`),
}

/**
 * Headline capitals for English titles, as MLA (9th edition, 2.90) and Chicago (17th, 8.159 and 8.161) print them: of the
 * small words, those that are adverbs are capital, and so are the first and the last of a compound: “Carry Out a Campaign
 * through On-Site Follow-Up”. Words with a capital of their own stay.
 */
export function titleCase(title: string): string {
  const parts = title.split(/([\s–—-]+)/)
  const plain = parts.map((part) => part.replace(/[^\p{L}’']/gu, ''))
  return parts
    .map((part, index) => {
      const [before = '', word = '', after = ''] = [plain[index - 2], plain[index], plain[index + 2]]
      if (word !== word.toLowerCase()) return part
      const first = index === 0 || /[:?!]$/.test(parts[index - 2] ?? '')
      const last = index === parts.length - 1
      const endOfCompound = (parts[index - 1] === '-') !== (parts[index + 1] === '-')
      const adverb = isVerbWith(word, before) || (adverbs.has(word) && lacksObject(part, word, after))
      if (!first && !last && !endOfCompound && !adverb && small.has(word)) return part
      return part.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join('')
}

/** Whether a mark follows a word, or another small word that neither belongs to it nor begins its object. */
function lacksObject(part: string, word: string, after: string): boolean {
  if (/[,;)”]$/.test(part)) return true
  return small.has(after) && !articles.has(after) && !withObject.has(`${word} ${after}`)
}

/** Whether a word is one of the forms of a verb that takes an adverb: “speeds”, “speeding”, “carried”, “phasing”. */
function isVerbWith(adverb: string, word: string): boolean {
  const verbs = phrasalVerbs[adverb]
  if (!verbs) return false
  const stem = word.toLowerCase().replace(/(?:e?s|e?d|ing)$/, '')
  return [word.toLowerCase(), stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(
    (form) => verbs.has(form),
  )
}

function wordSet(words: string): Set<string> {
  return new Set(words.split(/\s+/))
}
