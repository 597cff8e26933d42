import type { ShownSentence } from '../../lib/pages/shown-sentence.ts'
import { Spans } from '../spans/view.tsx'

interface TargetSentenceProps {
  id: string
  sentence: ShownSentence
}

/** The sentence that a target stands in, its number marked. */
export function TargetSentence({ id, sentence: { href, zh, en } }: TargetSentenceProps) {
  return (
    <blockquote className={`sentence ${zh && en ? 'pair block p-0' : ''} mt-3 text-base`} cite={href} id={id}>
      {zh ? (
        <p lang="zh-CN">
          <Spans spans={zh} />
        </p>
      ) : null}
      {en ? (
        <p className={zh ? 'mt-2 text-sm text-soft' : ''} lang="en">
          <Spans spans={en} />
        </p>
      ) : null}
    </blockquote>
  )
}
