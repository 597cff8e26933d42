import type { PartToolsData } from '../../lib/pages/part-tools.ts'
import { Cite } from './cite.tsx'
import { Share } from './share.tsx'

/** Citing and sharing a part. Without script the citations, the QR code and the plain links are all there. */
export function PartTools({ copied, notCopied, cite, share }: PartToolsData) {
  return (
    <part-tools className="part-tools" data-copied={copied} data-not-copied={notCopied}>
      <Cite {...cite} />
      <Share {...share} />
      <p role="status" />
    </part-tools>
  )
}
