import './style.css'
import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { paragraphsOf } from '../../lib/report/paragraphs.ts'
import { Sentence } from '../sentence/view.tsx'

export interface TextProps {
  sentences: ShownSentence[]
}

/** A part's text: paragraphs of sentences in one language, or sentence by sentence in both. */
export function Text({ sentences }: TextProps) {
  if (sentences.length === 0) return null
  const bilingual = sentences.every((sentence) => sentence.zh && sentence.en)
  if (bilingual) {
    return (
      <div className="text">
        {sentences.map((sentence) => (
          <Sentence key={sentence.id} sentence={sentence} />
        ))}
      </div>
    )
  }
  return (
    <div className="text">
      {paragraphsOf(sentences).map((paragraph) => (
        <p key={paragraph[0]?.id}>
          {paragraph.map((sentence, index) => [
            index > 0 && sentence.en ? ' ' : '',
            <Sentence key={sentence.id} sentence={sentence} />,
          ])}
        </p>
      ))}
    </div>
  )
}
