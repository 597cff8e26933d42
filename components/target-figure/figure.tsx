import type { TargetItem } from '../../lib/pages/target-item.ts'
import { numeralWidth } from '../../lib/report/numbers/numeral-width.ts'
import type { FigureParts } from '../../lib/report/numbers/split-figure.ts'

/** A number with the words round it, which are small; in both languages the English stands below, in words alone. */
export function Figure({ target, isLarge }: { target: TargetItem; isLarge: boolean }) {
  const { zh, en } = target.parts
  const { figure } = target
  const first = zh ?? en
  if (!first) return null
  const parts = <Parts {...first} size={isLarge ? sizes.large : sizes.small} />
  return (
    <strong
      className={`block font-semibold text-main first-letter:uppercase ${isLarge ? 'font-title text-lg' : 'text-base'}`}
    >
      {zh && en && figure.zh !== figure.en ? (
        <>
          <span lang="zh-CN">{parts}</span>{' '}
          <span className="first-letter:uppercase" lang="en">
            {figure.en}
          </span>
        </>
      ) : (
        parts
      )}
    </strong>
  )
}

/** Of the number, and of its percent sign. */
const sizes = {
  large: ['text-figure leading-none print:text-3xl', 'text-3xl print:text-xl'],
  small: ['text-3xl leading-none', 'text-xl'],
} as const

function Parts({ before, number, after, size }: FigureParts & { size: readonly [string, string] }) {
  if (!number) return <span className="text-3xl leading-tight">{before}</span>
  const [, percent, rest] = /^(%?)(.*)$/s.exec(after) ?? []
  return (
    <>
      {before}
      <b className={`numeral me-0.5 em-${numeralWidth(number)} ${size[0]}`}>{number}</b>
      {percent ? <b className={`numeral ${size[1]}`}>{percent}</b> : null}
      {rest}
    </>
  )
}
