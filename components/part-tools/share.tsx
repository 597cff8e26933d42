import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import { Localized } from '../localized/view.tsx'

const row = 'flex flex-wrap gap-x-5'
const link = 'link inline-block min-w-6 py-2 easy:min-w-touch'

/** Ways to hand a part on. Nothing loads until it is opened: the picture is lazy, the services are plain links. */
export function Share(share: PartToolsData['share']) {
  const { title, copyLink, more, heading, qr, posters, links, embed } = share
  return (
    <details id="share" name="part-tools">
      <Localized as="summary" className="tool scroll-mt-4" of={title} />
      <div className="tool-panel surface mt-2 flex flex-wrap gap-4 px-4 py-3 text-sm">
        {qr ? (
          <figure className="w-37">
            <img
              className="rounded-md"
              src={qr.href}
              alt={qr.text}
              width="148"
              height="148"
              loading="lazy"
              data-file=""
              data-alt={qr.textOfSentence}
            />
            {/* On a phone it is for others to scan, who need no advice. */}
            <Localized
              as="figcaption"
              className="pt-2 text-xs text-soft pointer-coarse:hidden"
              of={qr.note}
            />
          </figure>
        ) : null}
        <div className="flex-1 basis-56">
          <p className="flex flex-wrap gap-2">
            <Localized as="button" type="button" hidden data-do="copy-link" of={copyLink} />
            <Localized as="button" type="button" hidden data-do="share" data-title={heading} of={more} />
          </p>
          <ul className={row}>
            {posters.map(({ href, title, ofSentence }) => (
              <li key={href} hidden={ofSentence} data-sentence={ofSentence ? '' : undefined}>
                <Localized as="a" className={link} href={href} data-file="" of={title} />
              </li>
            ))}
            {embed ? (
              <li>
                <Localized as="a" className={link} href={embed.href} of={embed.title} />
              </li>
            ) : null}
          </ul>
          <ul className={row}>
            {links.map(({ href, name }) => (
              <li key={href}>
                <Localized as="a" className={link} href={href} rel="noopener noreferrer" of={name} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  )
}
