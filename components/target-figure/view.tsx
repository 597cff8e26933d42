import './style.css'
import type { TargetItem } from '../../lib/pages/target-items.ts'
import { Localized } from '../localized/view.tsx'
import { UnitPicture } from '../unit-picture/view.tsx'

export interface TargetFigureProps {
  target: TargetItem
}

/** A target as a headline number and a picture; it leads to its sentence. */
export function TargetFigure({ target }: TargetFigureProps) {
  const { href, figure, label, picture, pictureLabel, scale, number } = target
  return (
    <a className="target-card" href={href}>
      <strong className="font-serif">
        <Localized of={figure} />
      </strong>
      <span className="target-label">
        <Localized of={label} />
      </span>
      <UnitPicture picture={picture} label={pictureLabel} />
      <small>
        {number ? <b>{number} </b> : null}
        {scale ? <Localized of={scale} /> : null}
      </small>
    </a>
  )
}
