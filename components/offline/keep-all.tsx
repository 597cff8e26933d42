import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

/** Offers to keep all pages on the device; without scripts it cannot be done. */
export function KeepAll({ title }: { title: Words }) {
  return (
    <keep-all className="mt-6 block max-w-measure text-base no-js:hidden">
      <Localized as="button" type="button" of={title} />
      <section className="grid justify-items-start gap-2" />
      <p role="status" className="mt-2 text-main empty:hidden" />
    </keep-all>
  )
}
