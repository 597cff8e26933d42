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
