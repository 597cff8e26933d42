import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { paragraphsOf } from '../../lib/report/paragraphs.ts'
import { Sentence } from '../sentence/view.tsx'

/** What tells paragraphs of one language apart: a space between them, or the indent of a Chinese book. */
const paragraphs = {
  spaced: 'relative not-first:mt-3.5',
  indented: 'relative indent-[2em]',
}

interface TextProps {
  sentences: ShownSentence[]
  as?: keyof typeof paragraphs
  className?: string
}

/** A part's text: paragraphs of sentences in one language, or sentence by sentence in both. */
export function Text({ sentences, as = 'spaced', className = '' }: TextProps) {
  if (sentences.length === 0) return null
  const bilingual = sentences.every((sentence) => sentence.zh && sentence.en)
  return (
    <section className={`text ${className}`.trim()}>
      {bilingual
        ? sentences.map((sentence) => <Sentence key={sentence.id} sentence={sentence} />)
        : paragraphsOf(sentences).map((paragraph) => (
            <p
              key={paragraph[0]?.id}
              className={`${paragraph[0]?.zh ? `body-zh ${paragraphs[as]}` : paragraphs.spaced} ${mayPart(paragraph) ? 'print:may-part' : 'print:break-inside-avoid'}`}
            >
              {paragraph.map((sentence, index) => [
                index > 0 && sentence.en ? ' ' : '',
                <Sentence key={sentence.id} sentence={sentence} />,
              ])}
            </p>
          ))}
    </section>
  )
}

/** Whether paper may part a paragraph: where it is one long sentence. */
function mayPart([sentence, ...others]: ShownSentence[]): boolean {
  return others.length === 0 && sentence?.long === true
}
