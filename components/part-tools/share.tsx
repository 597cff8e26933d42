import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import { LinkItems } from '../link-items/view.tsx'
import { Localized } from '../localized/view.tsx'

/** Ways to hand a part on. Nothing loads until it is opened: the picture is lazy, the services are plain links. */
export function Share(share: PartToolsData['share']) {
  const { title, copyLink, more, heading, qr, posters, links, embed } = share
  return (
    <details id="share" name="part-tools">
      <Localized as="summary" of={title} />
      <div className="tool-panel share-panel">
        {qr ? (
          <figure>
            <img
              src={qr.href}
              alt={qr.text}
              width="148"
              height="148"
              loading="lazy"
              data-file=""
              data-alt={qr.textOfSentence}
            />
            <Localized as="figcaption" of={qr.note} />
          </figure>
        ) : null}
        <div>
          <p className="share-actions">
            <Localized as="button" type="button" hidden data-do="copy-link" of={copyLink} />
            <Localized as="button" type="button" hidden data-do="share" data-title={heading} of={more} />
          </p>
          <ul>
            {posters.map(({ href, title, ofSentence }) => (
              <li key={href} hidden={ofSentence} data-sentence={ofSentence ? '' : undefined}>
                <Localized as="a" href={href} data-file="" of={title} />
              </li>
            ))}
            <LinkItems links={embed ? [embed] : []} />
          </ul>
          <ul>
            {links.map(({ href, name }) => (
              <li key={href}>
                <Localized as="a" href={href} rel="noopener noreferrer" of={name} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
