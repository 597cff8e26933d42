import type { PropsWithChildren } from 'react'
import type { Words } from '../../lib/words/words.ts'
import { Localized } from '../localized/view.tsx'

interface ProseProps {
  as?: 'aside' | 'section'
  className?: string
  id: string
  title: Words
}

/** A few paragraphs under a title. */
export function Prose({
  as: Element = 'section',
  className = '',
  id,
  title,
  children,
}: PropsWithChildren<ProseProps>) {
  return (
    <Element className={`${className} mt-9 max-w-measure text-base`} aria-labelledby={id}>
      <Localized as="h2" className="font-title text-lg font-semibold text-main" id={id} of={title} />
      {children}
    </Element>
  )
}
