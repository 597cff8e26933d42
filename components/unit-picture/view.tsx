import type { UnitPicture as Picture } from '../../lib/report/unit-picture.ts'

/** What is drawn as outlines where backgrounds and tints would not tell it from the rest. */
const outlined =
  'contrast-more:fill-none contrast-more:stroke-ink contrast-more:opacity-100 forced-colors:fill-none forced-colors:stroke-[CanvasText] forced-colors:opacity-100'

/**
 * A number as equal marks.
 * @param label the text alternative: what is counted, how many marks, and what one mark stands for; none where the words
 * beside it say as much
 */
export function UnitPicture({ picture, label }: { picture: Picture; label: string | undefined }) {
  const { width, height, filledPath, openPath, restPath, cut } = picture
  return (
    // A circle's smooth edge lies outside its frame, which would cut it flat.
    <svg
      className="block h-auto max-w-full overflow-visible fill-main print:[zoom:60%] forced-colors:fill-[CanvasText]"
      role={label && 'img'}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      viewBox={`0 0 ${width} ${height}`}
      width={width * 1.75}
      height={height * 1.75}
    >
      {restPath ? <path className={`rest opacity-30 ${outlined}`} d={restPath} /> : null}
      {openPath ? (
        <path
          className="open fill-none stroke-main forced-colors:stroke-[CanvasText]"
          strokeLinejoin="round"
          d={openPath}
        />
      ) : null}
      {filledPath ? <path d={filledPath} /> : null}
      {cut ? (
        <svg aria-hidden="true" x={cut.x} y={cut.y} width={cut.width} height={cut.height}>
          <path d={cut.path} />
        </svg>
      ) : null}
    </svg>
  )
}
