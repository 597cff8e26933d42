import type { MdxSentence } from '../mdx/mdx-part.ts'
import { type MdxAnnotation, mdxAnnotations } from '../mdx/mdx-text.ts'
import { openingTag } from '../mdx/tag-name.ts'
import type { PartPair } from '../part-pair.ts'
import { type Problem, placeIn } from '../problem.ts'
import type { PartFile } from '../read-part.ts'
import { type IdLists, isListed } from './check-ids.ts'
import { unpaired } from './unpaired.ts'

/** The two languages of a sentence mark the same; one problem names all that one of them lacks. */
export function checkAnnotations({ zh, en }: PartPair, lists: IdLists): Problem[] {
  return zh.sentences.flatMap((sentence, index) => {
    const pair = en.sentences[index]
    return pair ? differentMarks([zh, sentence], [en, pair], lists) : []
  })
}

/** An unknown id and a mark of its kind that the other language has are one slip, which is reported as the unknown id. */
function differentMarks(
  [zhFile, zh]: [PartFile, MdxSentence],
  [enFile, en]: [PartFile, MdxSentence],
  lists: IdLists,
): Problem[] {
  const [zhMarks, enMarks] = [mdxAnnotations(zh.spans), mdxAnnotations(en.spans)]
  const onlyZh = unpaired(zhMarks, enMarks, tagOf)
  const onlyEn = unpaired(enMarks, zhMarks, tagOf)
  const slips = new Set<MdxAnnotation>()
  for (const [own, others] of [[onlyZh, onlyEn] as const, [onlyEn, onlyZh] as const]) {
    for (const mark of own.filter((mark) => !isListed(mark, lists))) {
      const meant = others.find((other) => other.kind === mark.kind && !slips.has(other))
      if (meant && !slips.has(mark)) slips.add(mark).add(meant)
    }
  }
  const [lacksEn, lacksZh] = [onlyZh, onlyEn].map((marks) => marks.filter((mark) => !slips.has(mark)))
  if (lacksEn?.length) return [missing(lacksEn, zhFile, enFile, en)]
  return lacksZh?.length ? [missing(lacksZh, enFile, zhFile, zh)] : []
}

function missing(marks: MdxAnnotation[], from: PartFile, to: PartFile, at: MdxSentence): Problem {
  const [first] = marks
  const tags = marks.slice(0, 3).map(tagOf).join(', ')
  const more = marks.length > 3 ? ` and ${marks.length - 3} more` : ''
  return {
    ...placeIn(to.file, at),
    found: `no ${tags}${more} here`,
    expected: `the annotations of ${from.file}:${first?.line ?? 1}:${first?.column ?? 1}`,
    cure: 'mark the same words in both languages, or in neither',
  }
}

function tagOf({ kind, id }: MdxAnnotation): string {
  return openingTag(kind, id)
}
