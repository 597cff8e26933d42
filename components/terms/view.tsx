import type { PageData } from '../../lib/pages/kind-of.ts'
import { Glossary } from '../glossary/view.tsx'
import { Jumps } from '../jumps/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { PartHeading } from '../part-heading/view.tsx'

/** The whole glossary, under the areas in which its terms first stand. */
export function Terms({ title, lead, groups }: PageData['terms']) {
  return (
    <ListPage title={title} lead={lead} wide>
      <Jumps links={groups.map(({ id, number, title }) => ({ href: `#${id}`, number, title }))} />
      {groups.map(({ id, number, title, entries }) => (
        <section key={id} className="mt-10">
          <PartHeading level={2} id={id} number={number} title={title} />
          <Glossary entries={entries} />
        </section>
      ))}
    </ListPage>
  )
}
