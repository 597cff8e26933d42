import type { PageData } from '../../lib/pages/kind-of.ts'
import { FileList } from '../file-list/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Every file a reader can take away. */
export function Downloads(page: PageData['downloads']) {
  return (
    <ListPage title={page.title} lead={page.none ?? page.lead}>
      {page.editions.map(({ id, title, changed, hashLabel, hash, groups }) => (
        <section key={id} className="downloads">
          <Localized as="h2" id={`edition-${id}`} of={title} />
          <Localized as="p" className="list-lead" of={changed} />
          <p className="text-hash">
            <Localized of={hashLabel} /> <code>{hash}</code>
          </p>
          {groups.map((group) => (
            <FileList key={group.id} {...group} />
          ))}
        </section>
      ))}
      {page.shared.map((group) => (
        <FileList key={group.id} {...group} />
      ))}
      {page.partData ? (
        <p className="list-lead">
          <Localized of={page.partData.text} /> <a href={page.partData.href}>{page.partData.address}</a>
        </p>
      ) : null}
      <Localized as="p" className="list-lead" of={page.hashNote} />
    </ListPage>
  )
}
