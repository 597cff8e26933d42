import './style.css'
import type { GlossaryItem } from '../../lib/pages/glossary-items.ts'
import { Mentions } from '../mentions/view.tsx'
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
            <dd>
              <Words of={note} />
            </dd>
          ) : null}
          {mentions.length > 0 ? <Mentions of="dd" mentions={mentions} /> : null}
        </div>
      ))}
    </dl>
  )
}
