import { mdxText, placeOf } from '../mdx/mdx-text.ts'
import type { PartPair } from '../part-pair.ts'
import { placeIn } from '../problem.ts'
import type { PartFile } from '../read-part.ts'
import type { Wording, WordingPair } from './wording.ts'

/** The title and the sentences of a file. */
export function wordingsOfPart(part: PartFile): Wording[] {
  return [...headingOf(part), ...sentencesOf(part)]
}

/** The titles and the sentences of a part in both languages; of sentences none where their number differs. */
export function wordingPairsOfPart({ zh, en }: PartPair): WordingPair[] {
  if (!zh || !en) return []
  const equal = zh.sentences.length === en.sentences.length
  return [...paired(headingOf(zh), headingOf(en)), ...(equal ? paired(sentencesOf(zh), sentencesOf(en)) : [])]
}

function paired(chinese: Wording[], english: Wording[]): WordingPair[] {
  return chinese.flatMap((zh, index) => {
    const en = english[index]
    return en ? [{ zh, en }] : []
  })
}

function headingOf({ language, title, titleAt }: PartFile): Wording[] {
  return title === '' ? [] : [{ text: title, language, role: 'heading', at: titleAt }]
}

function sentencesOf({ file, language, sentences }: PartFile): Wording[] {
  return sentences.map(({ spans }) => {
    const text = mdxText(spans)
    const at = (index: number) => placeIn(file, placeOf(spans, index + leading(text)))
    return { text: text.trim(), language, role: 'sentence', at }
  })
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
