import './style.css'
import type { MentionLink } from '../../lib/pages/glossary-items.ts'

export interface MentionsProps {
  /** The element that holds them. */
  of: 'dd' | 'span'
  mentions: MentionLink[]
}

/** The parts that use a term or name a place, each as a link to the sentence. */
export function Mentions({ of: Element, mentions }: MentionsProps) {
  return (
    <Element className="mentions">
      {mentions.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </Element>
  )
}
