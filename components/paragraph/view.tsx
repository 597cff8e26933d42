import { Localized, type LocalizedProps } from '../localized/view.tsx'

/** A paragraph of prose; in both languages the English is a paragraph of its own below the Chinese. */
export function Paragraph({ of }: Pick<LocalizedProps, 'of'>) {
  return <Localized as="p" className="mt-2 second:mt-1" of={of} />
}
