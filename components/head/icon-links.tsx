import type { Icons } from '../../lib/browser/head.ts'

/** The site's picture, which every page has: in tabs, bookmarks and on home screens. */
export function IconLinks({ icon, touchIcon }: Icons) {
  return (
    <>
      <link rel="icon" href={icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={touchIcon} />
    </>
  )
}
