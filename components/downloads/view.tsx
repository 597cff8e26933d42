import './style.css'
import type { DownloadsData } from '../../lib/pages/downloads-page.ts'
import { FileList } from '../file-list/view.tsx'
import { ListPage } from '../list-page/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Every file a reader can take away. */
export function Downloads({ title, lead, none, hashNote, editions, shared, partData }: DownloadsData) {
  return (
    <ListPage title={title} lead={none ?? lead}>
      {editions.map(({ id, title, changed, hashLabel, hash, groups }) => (
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
      {shared.map((group) => (
        <FileList key={group.id} {...group} />
      ))}
      {partData ? (
        <p className="list-lead">
          <Localized of={partData.text} /> <a href={partData.href}>{partData.address}</a>
        </p>
      ) : null}
      <Localized as="p" className="list-lead" of={hashNote} />
    </ListPage>
  )
}
