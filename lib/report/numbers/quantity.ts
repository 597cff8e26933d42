import type { Bound } from './bounds.ts'
import type { UnitId } from './units.ts'

/** A number as a text states it, in plain units: 500亿元 and “RMB 50 billion” are both 5e10 CNY. */
export interface Quantity {
  value: number
  /** The upper end of a range: 6 in 5%—6%. */
  to?: number | undefined
  unit: UnitId
  /** How the number bounds what is meant; without one it is exact. */
  bound?: Bound | undefined
}

/** `40`, `5–6 %`, `50000000000 CNY`: a quantity in plain figures, as problems name it. */
export function formatQuantity({ value, to, unit }: Quantity): string {
  const number = to === undefined ? String(value) : `${value}–${to}`
  return unit === 'count' ? number : `${number} ${unit === 'percent' ? '%' : unit}`
}
