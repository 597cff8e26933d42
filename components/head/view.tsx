import type { HeadData } from '../../lib/browser/head.ts'
import { IconLinks } from './icon-links.tsx'

/** What every page's head has besides its own metadata: icons, the rules for prerendering, and the one module. */
export function Head(head: HeadData) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own making, the same on every page */}
      <script data-own="" dangerouslySetInnerHTML={{ __html: head.settingsScript }} />
      <link
        rel="stylesheet"
        media="print,(prefers-contrast:more),(forced-colors:active)"
        href={head.mediaSheet}
      />
      <IconLinks {...head} />
      <link rel="manifest" href={head.manifest} />
      <meta name="color-scheme" content="light dark" />
      {head.themeColors.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, which React would escape */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: head.speculationRules }} />
      <script type="module" src={head.module} />
    </>
  )
}
