import type { MentionLink } from '../../lib/pages/glossary-items.ts'

/** The parts that use a term or name a place, each as a link to the sentence. */
export function Mentions({ mentions }: { mentions: MentionLink[] }) {
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
