import type { TermsData } from '../../lib/pages/terms-page.ts'
import { Glossary } from '../glossary/view.tsx'
import { ListPage } from '../list-page/view.tsx'

/** The whole glossary. */
export function Terms({ title, lead, terms }: TermsData) {
  return (
    <ListPage title={title} lead={lead}>
      <Glossary entries={terms} />
    </ListPage>
  )
}
