import './style.css'
import type { GlossaryItem } from '../../lib/pages/glossary-items.ts'
import { Words } from '../words/view.tsx'

export interface GlossaryProps {
  entries: GlossaryItem[]
}

/** Terms with their explanations and the places that use them. */
export function Glossary({ entries }: GlossaryProps) {
  return (
    <dl className="glossary">
      {entries.map(({ id, name, note, mentions, href }) => (
        <div key={id} id={href ? undefined : id}>
          <dt>
            {href ? (
              <a href={href}>
                <Words of={name} />
              </a>
            ) : (
              <Words of={name} />
            )}
          </dt>
          {note ? (
            <dd className={note.zh && note.en ? 'both' : undefined}>
              <Words of={note} />
            </dd>
          ) : null}
          {mentions.length > 0 ? (
            <dd className="mentions">
              {mentions.map(({ href, label }) => (
                <a key={href} href={href}>
                  {label}
                </a>
              ))}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
