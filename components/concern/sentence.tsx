import type { ConcernItem } from '../../lib/pages/concern-item.ts'
import { SentenceRows } from '../sentence-rows/view.tsx'
import { Text } from '../text/view.tsx'

/** A sentence with the words that touch the concern, then how firmly it sets them out, and where its places lie. */
export function ConcernSentence({ sentence, rows }: ConcernItem) {
  return (
    <>
      <Text
        sentences={[sentence]}
        className="mt-3 text-soft print:mt-0.5 print:text-xs print:leading-snug print:[&_.pair]:grid print:[&_.pair]:grid-cols-[2fr_3fr] print:[&_.pair]:py-0"
      />
      <aside role="none" className="mt-1 print:mt-0.5">
        <SentenceRows rows={rows} />
      </aside>
    </>
  )
}
