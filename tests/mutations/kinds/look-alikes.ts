import { kindsOf, type Make } from '../kind.ts'
import { replaceOne } from '../replace-one.ts'
import { inLanguage, type Where } from '../where.ts'

const cyrillic = pairs('aeopcxyiABCEHKMOPTX', 'аеорсхуіАВСЕНКМОРТХ')
const greek = pairs('ovABEHIKMNOPTXZ', 'ονΑΒΕΗΙΚΜΝΟΡΤΧΖ')
const radicals = normalizedFrom(0x2f00, 0x2fd5)
const compatible = normalizedFrom(0xf900, 0xfaff)

/** Characters of another script or block that look like the right one. */
export const lookAlikeKinds = [
  ...kindsOf('refuse', {
    'look-alike-cyrillic': mapped(inLanguage(), cyrillic),
    'look-alike-greek': mapped(inLanguage(), greek),
    'look-alike-full-width': replaceOne(inLanguage(), /[A-Za-z0-9]/g, ([found]) =>
      String.fromCodePoint((found.codePointAt(0) ?? 0) + 0xfee0),
    ),
    'look-alike-radical': mapped(inLanguage('zh'), radicals),
    'look-alike-compatibility': mapped(inLanguage('zh'), compatible),
    'look-alike-half-width-mark': mapped(inLanguage('zh'), pairs('、。「」', '､｡｢｣')),
  }),
  ...kindsOf('editor', {
    'look-alike-hyphen': replaceOne(inLanguage('en'), /(?<=\p{L})-(?=\p{L})/gu, (_, random) =>
      random.pick([...'‐‑−－﹣']),
    ),
    'look-alike-apostrophe': replaceOne(inLanguage('en'), /’/g, (_, random) => random.pick([...'ʼ′＇`´'])),
    'look-alike-middle-mark': replaceOne(inLanguage('zh'), /、/g, (_, random) => random.pick([...'﹑ヽ`'])),
  }),
]

function mapped(where: Where, map: ReadonlyMap<string, string>): Make {
  const pattern = new RegExp(`[${[...map.keys()].join('')}]`, 'gu')
  return replaceOne(where, pattern, ([found]) => map.get(found))
}

function pairs(from: string, to: string): Map<string, string> {
  const looks = [...to]
  return new Map([...from].map((character, index) => [character, looks[index] ?? character]))
}

/** The characters of a block by what they stand for (Unicode Standard Annex 15, NFKC). */
function normalizedFrom(first: number, last: number): Map<string, string> {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
  return new Map(
    all
      .map((character) => [character.normalize('NFKC'), character] as const)
      .filter(([plain, character]) => plain !== character && /^\p{Script=Han}$/u.test(plain)),
  )
}
