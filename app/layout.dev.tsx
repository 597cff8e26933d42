import type { ReactNode } from 'react'
import { sourcesStamp } from '../lib/browser/assets.ts'
import { contentStamp } from '../lib/content/get-site.ts'
import { fileAddress } from '../lib/report/address.ts'
import { FollowEdits } from './follow-edits.dev.tsx'

/** While developing, what is round every page. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <FollowEdits address={fileAddress('edits/')} stamp={contentStamp()} sources={sourcesStamp()}>
      {children}
    </FollowEdits>
  )
}
