import { rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { type Mark, markedWords, marksOf } from '../marks.ts'
import type { Random } from '../random.ts'
import { type Make, shuffledTexts } from '../replace-one.ts'

/** Tags that do not close, are no tags of the content, or stand at the wrong words. */
export const tagKinds = [
  ...kindsOf('refuse', {
    'tag-unclosed': changed((value, { closing, end }) => cut(value, closing, end)),
    'tag-unopened': changed((value, { start, inside }) => cut(value, start, inside)),
    'tag-removed': changed((value, { start, inside, closing, end }) =>
      cut(cut(value, closing, end), start, inside),
    ),
    'tag-emptied': changed((value, { inside, closing }) => cut(value, inside, closing)),
    'tag-self-closing': changed(
      (value, { inside }) => `${value.slice(0, inside - 1)}/${value.slice(inside - 1)}`,
    ),
    'tag-unknown': changed((value, { start, tag, closing }, random) => {
      const name = random.pick([
        tag.toLowerCase(),
        `${tag}s`,
        'Trem',
        'a',
        'script',
        'constructor',
        `${tag}.id`,
      ])
      const renamed = value.slice(0, closing) + value.slice(closing).replace(`</${tag}>`, `</${name}>`)
      return renamed.slice(0, start) + renamed.slice(start).replace(`<${tag}`, `<${name}`)
    }),
    'tag-of-another-kind': changed((value, { start, tag, closing }, random) => {
      const name = random.pick(
        ['Term', 'Place', 'Target', 'Project', 'Note'].filter((other) => other !== tag),
      )
      const renamed = value.slice(0, closing) + value.slice(closing).replace(`</${tag}>`, `</${name}>`)
      return renamed.slice(0, start) + renamed.slice(start).replace(`<${tag}`, `<${name}`)
    }),
    'tag-attribute': changed((value, { start, inside, id }, random) => {
      const attribute = random.pick([
        `ID="${id}"`,
        `id={"${id}"}`,
        `id="${id}" class="x"`,
        `id`,
        `href="${id}"`,
        `id=${id}`,
        `{...x}`,
      ])
      return `${value.slice(0, start)}${value.slice(start, inside).replace(/id="[^"]*"/, attribute)}${value.slice(inside)}`
    }),
    'tag-across-lines': changed((value, { inside, closing }) => {
      const middle = Math.floor((inside + closing) / 2)
      return /<|>/.test(value.slice(inside, closing))
        ? undefined
        : `${value.slice(0, middle)}\n${value.slice(middle)}`
    }),
    'tag-deep': changed((value, { start, inside, closing, end }) => {
      const [open, close] = [value.slice(start, inside), value.slice(closing, end)]
      return (
        value.slice(0, start) +
        open.repeat(2000) +
        value.slice(inside, closing) +
        close.repeat(2000) +
        value.slice(end)
      )
    }),
    'tag-within-itself': changed((value, { start, inside, closing, end }) => {
      const [open, close] = [value.slice(start, inside), value.slice(closing, end)]
      return value.slice(0, start) + open + value.slice(start, end) + close + value.slice(end)
    }),
  }),
  ...kindsOf('editor', { 'tag-moved': moved }),
]

function cut(value: string, start: number, end: number): string {
  return value.slice(0, start) + value.slice(end)
}

/** Changes one mark of a sentence, in one language. */
function changed(put: (value: string, mark: Mark, random: Random) => string | undefined): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, ({ form }) => form === 'mdx')) {
      for (const mark of random.shuffle(marksOf(text))) {
        const said = put(text.value, mark, random)
        if (said !== undefined) return rewrite(content, text, said)
      }
    }
    return undefined
  }
}

/** Moves an end of a mark by a character or a word, where its words are the same at each mark. */
function moved(...[content, random]: Parameters<Make>): ReturnType<Make> {
  for (const text of shuffledTexts(content, random, ({ form }) => form === 'mdx')) {
    const step = text.language === 'zh' ? '\\p{Script=Han}' : ' ?\\w+'
    for (const { tag, id, start, inside, closing, end } of random.shuffle(marksOf(text))) {
      const { value } = text
      if (tag === 'Note' || tag === 'Target' || markedWords(content, tag, id, text.language ?? 'zh').size > 1)
        continue
      const [after = ''] = new RegExp(`^${step}`, 'u').exec(value.slice(end)) ?? []
      const [before = ''] = new RegExp(`${step} ?$`, 'u').exec(value.slice(0, start)) ?? []
      const [open, close] = [value.slice(start, inside), value.slice(closing, end)]
      if (after !== '')
        return rewrite(
          content,
          text,
          value.slice(0, closing) + after + close + value.slice(end + after.length),
        )
      if (before !== '')
        return rewrite(
          content,
          text,
          value.slice(0, start - before.length) + open + before + value.slice(inside),
        )
    }
  }
  return undefined
}
