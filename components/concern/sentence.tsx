import type { ConcernItem } from '../../lib/pages/concern-item.ts'
import { SentenceRows } from '../sentence-rows/view.tsx'
import { Text } from '../text/view.tsx'

/** A sentence with the words that touch the concern, then how firmly it sets them out, and where its places lie. */
export function ConcernSentence({ sentence, rows }: ConcernItem) {
  const isPair = sentence.zh && sentence.en
  return (
    <>
      <Text
        sentences={[sentence]}
        className={`mt-3 text-soft print:mt-0.5 print:leading-snug print:[--leading:1.45] ${isPair ? pair : 'print:-me-20 print:text-sm print:[--body:var(--text-sm)]'}`}
      />
      <aside role="none" className={`mt-1 print:mt-0.5 ${isPair ? 'print:-me-notes' : 'print:-me-20'}`}>
        <SentenceRows rows={rows} />
      </aside>
    </>
  )
}

/** On paper both languages stand side by side, a little smaller, as wide as the sheet, as do the rows below them. */
const pair =
  'print:-me-notes print:text-xs print:[--body:var(--text-xs)] print:[&_.pair]:grid print:[&_.pair]:grid-cols-[40%_1fr] print:[&_.pair]:gap-x-0 print:[&_.pair]:py-0 print:[&_.body-zh]:pe-4 print:[&_.body-beside]:max-w-none print:[&_.body-beside]:leading-snug'
