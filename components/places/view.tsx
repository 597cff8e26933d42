import type { PageData } from '../../lib/pages/kind-of.ts'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'
import { Mentions } from '../mentions/view.tsx'

/** Every place, with the sentences that name it. */
export function Places({ title, lead, places }: PageData['places']) {
  return (
    <ListPage title={title} lead={lead}>
      <ul className="places">
        {places.map(({ id, name, mentions }) => (
          <li key={id} id={id}>
            <Localized as="span" className="place-name" of={name} />
            <Mentions mentions={mentions} />
          </li>
        ))}
      </ul>
    </ListPage>
  )
}
