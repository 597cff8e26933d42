import { kindsOf, type Make } from '../kind.ts'
import { pairOf } from '../pair-of.ts'
import type { Random } from '../random.ts'
import { rewriteAt, withPair } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import { strings } from '../where.ts'

/** Placeholders of interface strings that are lost, renamed or broken, in one language. */
export const placeholderKinds = kindsOf('refuse', {
  'placeholder-renamed': placeholder((name) => `{{${name}s}}`),
  'placeholder-lost': placeholder(() => ''),
  'placeholder-broken': placeholder((name, random) =>
    random.pick([
      `{${name}}`,
      `{{${name}}`,
      `{{ ${name}`,
      `{{{${name}}}`,
      `｛｛${name}｝｝`,
      `$t(${name})`,
      `%${name}%`,
    ]),
  ),
})

function placeholder(put: (name: string, random: Random) => string): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, strings())) {
      const found = [...text.value.matchAll(/\{\{(\w+)\}\}/g)]
      // A form of a plural may lack what another has, and has no pair of its own.
      if (found.length === 0 || !pairOf(content, text) || /_(?:one|other)$/.test(String(text.path.at(-1))))
        continue
      const { index, 0: whole, 1: name = '' } = random.pick(found)
      return withPair(content, text, rewriteAt(content, text, index, index + whole.length, put(name, random)))
    }
    return undefined
  }
}
