import './style.css'
import type { MentionLink } from '../../lib/pages/glossary-items.ts'

export interface MentionsProps {
  mentions: MentionLink[]
}

/** The parts that use a term or name a place, each as a link to the sentence. */
export function Mentions({ mentions }: MentionsProps) {
  return (
    <span className="mentions">
      {mentions.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </span>
  )
}
