import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import { Localized } from '../localized/view.tsx'

/** Ways to hand a part on. Nothing loads until it is opened: the picture is lazy, the services are plain links. */
export function Share({ title, copyLink, more, heading, qr, posters, links, embed }: PartToolsData['share']) {
  return (
    <details id="share" name="part-tools">
      <summary>
        <Localized of={title} />
      </summary>
      <div className="tool-panel share-panel">
        {qr ? (
          <figure>
            <img src={qr.href} alt={qr.text} width="148" height="148" loading="lazy" />
            <figcaption>
              <Localized of={qr.note} />
            </figcaption>
          </figure>
        ) : null}
        <div>
          <p className="share-actions">
            <button type="button" hidden data-do="copy-link">
              <Localized of={copyLink} />
            </button>
            <button type="button" hidden data-do="share" data-title={heading}>
              <Localized of={more} />
            </button>
          </p>
          <ul>
            {[...posters, ...(embed ? [embed] : [])].map(({ href, title }) => (
              <li key={href}>
                <a href={href}>
                  <Localized of={title} />
                </a>
              </li>
            ))}
          </ul>
          <ul>
            {links.map(({ href, name }) => (
              <li key={href}>
                <a href={href} rel="noopener noreferrer">
                  <Localized of={name} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
