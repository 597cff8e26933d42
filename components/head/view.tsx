import type { HeadData, Icons } from '../../lib/browser/head.ts'

interface HeadProps extends Omit<HeadData, 'module' | 'settingsScript'> {
  /** Left out where it stands elsewhere. */
  settingsScript?: string
}

/** What every page's head has besides its own metadata: what is applied before anything is painted, and icons. */
export function Head({ settingsScript, ...head }: HeadProps) {
  return (
    <>
      {settingsScript ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own making, the same on every page
        <script data-own="" dangerouslySetInnerHTML={{ __html: settingsScript }} />
      ) : null}
      <noscript>
        <link rel="stylesheet" media={head.otherMedia} href={head.mediaSheet} />
      </noscript>
      <IconLinks {...head} />
      <link rel="manifest" href={head.manifest} />
      <meta name="color-scheme" content="light dark" />
      {head.themeColors.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} />
      ))}
    </>
  )
}

/** The site's picture, which every page has: in tabs, bookmarks and on home screens. */
export function IconLinks({ icon, touchIcon }: Icons) {
  return (
    <>
      <link rel="icon" href={icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={touchIcon} />
    </>
  )
}
