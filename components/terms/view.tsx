import type { TermsData } from '../../lib/pages/terms-page.ts'
import { Glossary } from '../glossary/view.tsx'
import { Words } from '../words/view.tsx'

/** The whole glossary. */
export function Terms({ title, lead, terms }: TermsData) {
  return (
    <div className="list-page">
      <h1>
        <Words of={title} />
      </h1>
      <p className="list-lead">
        <Words of={lead} />
      </p>
      <Glossary entries={terms} />
    </div>
  )
}
