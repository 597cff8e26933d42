import type { ReactNode } from 'react'
import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import { Cite } from './cite.tsx'
import { Share } from './share.tsx'

/**
 * Citing and sharing a part, after what else can be done with it. Without script the citations, the QR code and the plain
 * links are all there.
 */
export function PartTools({
  copied,
  notCopied,
  cite,
  share,
  children,
}: PartToolsData & { children?: ReactNode }) {
  return (
    <part-tools className="part-tools mt-8 print:hidden" data-copied={copied} data-not-copied={notCopied}>
      {children}
      <Cite {...cite} />
      <Share {...share} />
      <p role="status" className="self-center text-sm text-main" />
    </part-tools>
  )
}
