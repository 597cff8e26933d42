import type { MentionLink } from '../../lib/pages/glossary-items.ts'

/** The parts that use a term, each as a link to the sentence. */
export function Mentions({ mentions }: { mentions: MentionLink[] }) {
  return (
    <span className="mentions mt-1 flex flex-wrap gap-x-3 text-sm print:ms-1 print:inline print:text-xs">
      {mentions.map(({ href, label }) => (
        <a
          key={href}
          href={href}
          className="link inline-block min-w-6 tabular-nums py-1 print:me-2 print:min-w-0 print:py-0 easy:min-w-11 easy:py-2"
        >
          {label}
        </a>
      ))}
    </span>
  )
}
