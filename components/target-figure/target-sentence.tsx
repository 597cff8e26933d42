import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { Spans } from '../spans/view.tsx'

interface TargetSentenceProps {
  id: string
  sentence: ShownSentence
}

/** The sentence that a target stands in, its number marked. */
export function TargetSentence({ id, sentence: { href, zh, en } }: TargetSentenceProps) {
  return (
    <blockquote
      className={`sentence ${zh && en ? 'pair block p-0' : ''} mt-3 text-base print:col-start-2 print:row-span-3 print:row-start-1 print:mt-0 print:text-sm`}
      cite={href}
      id={id}
    >
      {zh ? (
        <p className="print:leading-snug" lang="zh-CN">
          <Spans spans={zh} />
        </p>
      ) : null}
      {en ? (
        <p className={zh ? 'mt-2 text-sm text-soft print:mt-1' : ''} lang="en">
          <Spans spans={en} />
        </p>
      ) : null}
    </blockquote>
  )
}
