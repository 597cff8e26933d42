import './style.css'
import type { MentionLink } from '../../lib/pages/glossary-items.ts'

/** The parts that use a term or name a place, each as a link to the sentence, in the element that is named. */
export function Mentions({ as: Element, mentions }: { as: 'dd' | 'span'; mentions: MentionLink[] }) {
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
