import type { Quantity } from './quantity.ts'

/** `40`, `5–6 %`, `50000000000 CNY`: a quantity in plain figures, as problems name it. */
export function formatQuantity({ value, to, unit }: Quantity): string {
  const number = to === undefined ? String(value) : `${value}–${to}`
  return unit === 'count' ? number : `${number} ${unit === 'percent' ? '%' : unit}`
}
