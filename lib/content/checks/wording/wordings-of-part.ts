import { frontMatterFields } from '../../../report/schema.ts'
import { mdxText, placeOf } from '../../mdx/mdx-text.ts'
import type { PartPair } from '../../part-pair.ts'
import { placeIn } from '../../problem.ts'
import type { PartFile } from '../../read-part.ts'
import type { Wording, WordingPair } from './wording.ts'

/** The front matter and the sentences of a file. */
export function wordingsOfPart(part: PartFile): Wording[] {
  return [...frontMatterOf(part), ...sentencesOf(part)]
}

/** The front matter and the sentences of a part in both languages; of sentences none where their number differs. */
export function wordingPairsOfPart({ zh, en }: PartPair): WordingPair[] {
  const equal = zh.sentences.length === en.sentences.length
  return [
    ...paired(frontMatterOf(zh), frontMatterOf(en)),
    ...(equal ? paired(sentencesOf(zh), sentencesOf(en)) : []),
  ]
}

function paired(chinese: Wording[], english: Wording[]): WordingPair[] {
  return chinese.flatMap((zh, index) => {
    const en = english[index]
    return en ? [{ zh, en }] : []
  })
}

function frontMatterOf({ language, frontMatter, fieldAt }: PartFile): Wording[] {
  return frontMatterFields.flatMap((key) => {
    const text = frontMatter[key]
    const at = (index: number) => fieldAt(key, index)
    return text ? { text, language, role: key === 'title' ? 'heading' : 'prose', at } : []
  })
}

function sentencesOf({ file, language, sentences }: PartFile): Wording[] {
  return sentences.map(({ spans }) => {
    const text = mdxText(spans)
    const start = text.length - text.trimStart().length
    const at = (index: number) => placeIn(file, placeOf(spans, start + index))
    return { text: text.trim(), language, role: 'sentence', at }
  })
}
