import type { TargetItem } from '../../lib/pages/target-item.ts'
import { Localized } from '../localized/view.tsx'
import { UnitPicture } from '../unit-picture/view.tsx'
import { Figure } from './figure.tsx'
import { TargetSentence } from './target-sentence.tsx'

/** How many stand side by side: on a page of its own width, in a list, and beside the text of a part. */
const columns = {
  page: '@md:grid-cols-2 @rail:grid-cols-3',
  list: '@md:grid-cols-2',
  part: '@sm:grid-cols-2',
} as const

interface TargetFiguresProps {
  targets: TargetItem[]
  on: keyof typeof columns
}

/** Targets side by side: what they say begins on one line, and their pictures end on one. */
export function TargetFigures({ targets, on }: TargetFiguresProps) {
  return (
    <ul
      className={`target-cards print:-me-notes print:[orphans:1] print:[widows:1] print:block grid grid-cols-1 gap-x-10 ${columns[on]}`}
    >
      {targets.map((target) => (
        <TargetFigure key={target.id} target={target} isAddress={on === 'list'} />
      ))}
    </ul>
  )
}

interface TargetFigureProps {
  target: TargetItem
  /** Whether links to the target lead here. */
  isAddress: boolean
}

/** On paper a target with its sentence takes a row, its sentence at the right; without one it stands beside others. */
const row =
  'target-row row-span-4 scroll-mt-4 print:grid print:grid-cols-[2fr_5fr] print:gap-x-6 print:break-inside-avoid'
const card = 'row-span-3 print:inline-block print:w-[31.3%] print:me-[3%] print:nth-[3n]:me-0 print:align-top'

/** A target as a headline number that leads to its sentence, the sentence itself where it is not near, and a picture. */
function TargetFigure({ target, isAddress }: TargetFigureProps) {
  const { id, href, label, verb, sentence, picture, pictureLabel, scale, number } = target
  return (
    <li
      className={`target-card shared-rows border-t-2 border-main pt-3 pb-8 print:pt-2 print:pb-3 ${sentence ? row : card}`}
      id={isAddress ? id : undefined}
    >
      <div>
        <a className="block plain-link" href={href}>
          <Figure target={target} isLarge={sentence !== undefined} />
          <Localized
            as="span"
            className="target-label block mt-1 text-base leading-snug print:text-sm"
            of={label}
          />
        </a>
        {verb ? <Localized as="small" className="text-sm text-soft print:second:inline" of={verb} /> : null}
      </div>
      {sentence ? <TargetSentence id={`sentence-${id}`} sentence={sentence} /> : null}
      <div className="mt-auto pt-4 print:pt-2">
        <UnitPicture picture={picture} label={pictureLabel} />
      </div>
      <small className="mt-2 text-xs text-soft">
        {number ? <b className="numeral me-2">{number} </b> : null}
        {scale ? <Localized of={scale} /> : null}
      </small>
    </li>
  )
}
