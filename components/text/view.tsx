import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { paragraphsOf } from '../../lib/report/paragraphs.ts'
import { Sentence } from '../sentence/view.tsx'

/** A part's text: paragraphs of sentences in one language, or sentence by sentence in both. */
export function Text({ sentences }: { sentences: ShownSentence[] }) {
  if (sentences.length === 0) return null
  const bilingual = sentences.every((sentence) => sentence.zh && sentence.en)
  return (
    <section className="text">
      {bilingual
        ? sentences.map((sentence) => <Sentence key={sentence.id} sentence={sentence} />)
        : paragraphsOf(sentences).map((paragraph) => (
            <p key={paragraph[0]?.id}>
              {paragraph.map((sentence, index) => [
                index > 0 && sentence.en ? ' ' : '',
                <Sentence key={sentence.id} sentence={sentence} />,
              ])}
            </p>
          ))}
    </section>
  )
}
