import { kindsOf, type Make } from '../kind.ts'
import { pairOf } from '../pair-of.ts'
import { replaceOne, wordsOf } from '../replace-one.ts'
import { rewrite } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import type { Text } from '../texts.ts'
import { inLanguage, inLists, sentences, strings, titles, type Where } from '../where.ts'

/** Characters that simplified Chinese does not have, by those it has in their place. */
const traditional = new Map(
  [
    ...'发發国國设設区區学學业業产產经經济濟会會务務来來时時进進动動开開关關机機实實体體点點现現电電长長东東车車马馬门門问問间間题題报報书書办辦',
  ].flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1] ?? character]] : [])),
)

const hanOnly = /\p{Script=Han}/u
const twoWords = /[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}/

/** Words in the wrong script or language. */
export const languageKinds = [
  ...kindsOf('refuse', {
    'traditional-character': replaceOne(
      inLanguage('zh'),
      new RegExp(`[${[...traditional.keys()].join('')}]`, 'gu'),
      ([found]) => traditional.get(found),
    ),
    'title-untranslated': copied(titles('en')),
    'sentence-untranslated': copied(sentences('en')),
    'value-untranslated': copied(inLists('en')),
    'value-in-english': copied(inLists('zh')),
    'word-untranslated': untranslated(
      (text, content) => text.form !== 'json' && inLanguage('en')(text, content),
    ),
  }),
  ...kindsOf('editor', {
    // A string of the interface may name a Chinese word.
    'word-untranslated-in-string': untranslated(strings('en')),
    'english-word-in-chinese': replaceOne(
      inLists('zh'),
      /(?<=\p{Script=Han})(?=\p{Script=Han})/gu,
      (_, random) => random.pick(['the', 'city', 'work', 'and']),
    ),
  }),
]

/** Puts what the other language says in the place of a text, where each is in its own language. */
function copied(where: Where): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, where)) {
      const pair = pairOf(content, text)
      if (pair && isOwn(text) && isOwn(pair)) return rewrite(content, text, pair.value)
    }
    return undefined
  }
}

/** Leaves a Chinese word in the English. */
function untranslated(where: Where): Make {
  return replaceOne(where, /(?<= )[a-z]{4,}(?= )/g, (_, random) =>
    random.pick(['推进', '建设', '服务', '全面', '的']),
  )
}

function isOwn(text: Text): boolean {
  const words = wordsOf(text)
  return text.language === 'zh' ? hanOnly.test(words) : twoWords.test(words) && !hanOnly.test(words)
}
