import type { TargetItem } from '../../lib/pages/target-item.ts'
import { Localized } from '../localized/view.tsx'
import { UnitPicture } from '../unit-picture/view.tsx'

/** A target as a headline number, the verb it hangs on and a picture; it leads to its sentence. */
export function TargetFigure({ target }: { target: TargetItem }) {
  const { href, figure, label, verb, picture, pictureLabel, scale, number } = target
  return (
    <a className="target-card" href={href}>
      <Localized as="strong" className="font-serif" of={figure} />
      <Localized as="span" className="target-label" of={label} />
      {verb ? <Localized as="small" of={verb} /> : null}
      <UnitPicture picture={picture} label={pictureLabel} />
      <small>
        {number ? <b>{number} </b> : null}
        {scale ? <Localized of={scale} /> : null}
      </small>
    </a>
  )
}
