import type { Unit } from '../numbers/unit.ts'
import { unitOf } from '../numbers/units.ts'
import type { Target } from './lists.ts'

/** What a picture's mark can stand for: any number, a kind of unit, or things of which the label or the measure names one. */
const fits = {
  unit: 'any',
  share: 'share',
  money: 'money',
  project: ['项目', '工程'],
  factory: ['投产', '厂', '企业', '产业', '园区'],
  road: ['路', '街', '桥', '隧道', '绿道'],
  water: ['水', '河', '湖', '湾', '渠', '涝'],
  building: ['楼', '房', '城市更新', '小区', '棚户', '公寓', '馆', '医院', '中心'],
  school: ['校', '幼儿园', '学院'],
  seat: ['学位', '车位', '床位', '泊车', '座', '席'],
} as const satisfies Record<string, 'any' | Unit['kind'] | readonly string[]>

/** The name of a mark. */
export type Mark = keyof typeof fits

/** The marks by name. */
export const markNames = Object.keys(fits) as [Mark, ...Mark[]]

/** The mark of a target's picture: the one it names, or that of its unit. */
export function markOf(target: Pick<Target, 'mark' | 'unit' | 'value' | 'to'>): Mark {
  if (target.mark) return target.mark
  const { mark } = unitOf(target.unit)
  return mark === 'share' && isBeyondWhole(target) ? 'unit' : mark
}

function isBeyondWhole({ unit, value, to = value }: Pick<Target, 'unit' | 'value' | 'to'>): boolean {
  return to > (unit === 'fraction' ? 1 : 100)
}

/** The marks that fit what a target says. A share ends at a hundred percent. */
export function fittingMarks(target: Target): Mark[] {
  return markNames.filter((mark) => whyUnfit(mark, target) === undefined)
}

/** Why a mark does not fit a target, in words; undefined where it fits. */
export function whyUnfit(mark: Mark, target: Target): string | undefined {
  const { unit, label, measure } = target
  const fit = fits[mark]
  const { kind } = unitOf(unit)
  if (fit === 'any') return
  if (fit === 'share') {
    if (kind !== 'share') return `which is for percentages and fractions, not for ${unit}`
    return isBeyondWhole(target) ? 'which ends at 100 percent' : undefined
  }
  if (fit === 'money') return kind === 'money' ? undefined : `which is for money, not for ${unit}`
  if (kind === 'share' || kind === 'money') return `which is for things, not for ${unit}`
  const words = `${label.zh} ${measure?.zh ?? ''}`
  return fit.some((word) => words.includes(word))
    ? undefined
    : `while label and measure say none of ${fit.join(', ')}`
}
