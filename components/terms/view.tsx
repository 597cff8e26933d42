import type { PageData } from '../../lib/pages/kind-of.ts'
import { Glossary } from '../glossary/view.tsx'
import { ListPage } from '../list-page/view.tsx'

/** The whole glossary. */
export function Terms({ title, lead, terms }: PageData['terms']) {
  return (
    <ListPage title={title} lead={lead}>
      <Glossary entries={terms} />
    </ListPage>
  )
}
