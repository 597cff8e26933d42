import type { UnitPicture as Picture } from '../../lib/report/unit-picture.ts'

/**
 * A number as equal marks.
 * @param label the text alternative: what is counted, how many marks, and what one mark stands for
 */
export function UnitPicture({ picture, label }: { picture: Picture; label: string }) {
  const { width, height, filledPath, openPath, restPath, cut } = picture
  return (
    <svg
      className="unit-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width * 1.75}
      height={height * 1.75}
    >
      {restPath ? <path className="rest" d={restPath} /> : null}
      {openPath ? <path className="open" d={openPath} /> : null}
      {filledPath ? <path d={filledPath} /> : null}
      {cut ? (
        <svg aria-hidden="true" x={cut.x} y={cut.y} width={cut.width} height={cut.height}>
          <path d={cut.path} />
        </svg>
      ) : null}
    </svg>
  )
}
