import { kindsOf, type Make } from '../kind.ts'
import { markedWords, marksOf } from '../marks.ts'
import type { Random } from '../random.ts'
import { rewriteAt } from '../rewrite.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import { sentences } from '../where.ts'

const tags = ['Term', 'Place', 'Target', 'Project', 'Note']

/** Tags that do not close, are no tags of the content, or stand at the wrong words. */
export const tagKinds = [
  ...kindsOf('refuse', {
    'tag-unclosed': changed(({ open, inner }) => open + inner),
    'tag-unopened': changed(({ inner, close }) => inner + close),
    'tag-removed': changed(({ inner }) => inner),
    'tag-emptied': changed(({ open, close }) => open + close),
    'tag-self-closing': changed(({ open, inner, close }) => `${open.slice(0, -1)}/>${inner}${close}`),
    'tag-unknown': changed((mark, random) => {
      const { tag } = mark
      const names = [tag.toLowerCase(), `${tag}s`, 'Trem', 'a', 'script', 'constructor', `${tag}.id`]
      return renamed(mark, random.pick(names))
    }),
    'tag-of-another-kind': changed((mark, random) =>
      renamed(mark, random.pick(tags.filter((other) => other !== mark.tag))),
    ),
    'tag-attribute': changed(({ open, inner, close, id }, random) => {
      const attributes = [
        `ID="${id}"`,
        `id={"${id}"}`,
        `id="${id}" class="x"`,
        `id`,
        `href="${id}"`,
        `id=${id}`,
        `{...x}`,
      ]
      return open.replace(/id="[^"]*"/, random.pick(attributes)) + inner + close
    }),
    'tag-across-lines': changed(({ open, inner, close }) => {
      const middle = Math.floor(inner.length / 2)
      return /<|>/.test(inner)
        ? undefined
        : `${open}${inner.slice(0, middle)}\n${inner.slice(middle)}${close}`
    }),
    'tag-deep': changed(({ open, inner, close }) => open.repeat(2000) + inner + close.repeat(2000)),
    'tag-within-itself': changed(({ open, inner, close }) => open + open + inner + close + close),
  }),
  ...kindsOf('editor', { 'tag-moved': moved }),
]

/** The source of a mark: `<Term id="x">`, what stands inside, `</Term>`. */
interface MarkSource {
  tag: string
  id: string
  open: string
  inner: string
  close: string
}

/** Changes one mark of a sentence, in one language. */
function changed(put: (mark: MarkSource, random: Random) => string | undefined): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, sentences())) {
      const { value } = text
      for (const { tag, id, start, inside, closing, end } of random.shuffle(marksOf(text))) {
        const [open, inner, close] = [
          value.slice(start, inside),
          value.slice(inside, closing),
          value.slice(closing, end),
        ]
        const said = put({ tag, id, open, inner, close }, random)
        if (said !== undefined) return rewriteAt(content, text, start, end, said)
      }
    }
    return undefined
  }
}

function renamed({ tag, open, inner, close }: MarkSource, name: string): string {
  return open.replace(tag, name) + inner + close.replace(tag, name)
}

/** Moves an end of a mark by a character or a word, where its words are the same at each mark. */
function moved(...[content, random]: Parameters<Make>): ReturnType<Make> {
  for (const text of shuffledTexts(content, random, sentences())) {
    const { value, language = 'zh' } = text
    const step = language === 'zh' ? '\\p{Script=Han}' : ' ?\\w+'
    for (const { tag, id, start, inside, closing, end } of random.shuffle(marksOf(text))) {
      if (tag === 'Note' || tag === 'Target' || markedWords(content, tag, id, language).size > 1) continue
      const [after = ''] = new RegExp(`^${step}`, 'u').exec(value.slice(end)) ?? []
      const [before = ''] = new RegExp(`${step} ?$`, 'u').exec(value.slice(0, start)) ?? []
      const [open, close] = [value.slice(start, inside), value.slice(closing, end)]
      if (after !== '') return rewriteAt(content, text, closing, end + after.length, after + close)
      if (before !== '') return rewriteAt(content, text, start - before.length, inside, open + before)
    }
  }
  return undefined
}
