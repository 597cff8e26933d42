import './style.css'
import type { TargetItem } from '../../lib/pages/target-items.ts'
import { UnitPicture } from '../unit-picture/view.tsx'
import { Words } from '../words/view.tsx'

export interface TargetCardProps {
  target: TargetItem
}

/** A target as a headline number and a picture; it leads to its sentence. */
export function TargetCard({ target }: TargetCardProps) {
  const { href, figure, label, picture, pictureLabel, scale, number } = target
  return (
    <a className="target-card" href={href}>
      <strong className="font-serif">
        <Words of={figure} />
      </strong>
      <span className="target-label">
        <Words of={label} />
      </span>
      <UnitPicture picture={picture} label={pictureLabel} />
      <small>
        {number ? <b>{number} </b> : null}
        {scale ? <Words of={scale} /> : null}
      </small>
    </a>
  )
}
