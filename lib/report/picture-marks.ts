import type { Quantity } from './numbers/quantity.ts'
import type { Unit } from './numbers/unit.ts'
import { unitOf } from './numbers/units.ts'

/** What a picture's mark can stand for: any number, a kind of unit, or things of which the label or the measure names one. */
const fits = {
  unit: 'any',
  share: 'share',
  money: 'money',
  project: ['项目', '工程', '行动', '平台', '计划'],
  factory: ['投产', '厂', '企业', '产业', '园区', '车间', '生产线'],
  road: ['路', '街', '桥', '隧道', '道', '航线', '线路', '地铁', '轨', '公交'],
  water: ['水', '河', '湖', '海', '湾', '渠', '涝', '港', '航', '码头', '船', '池'],
  building: '楼 房 更新 小区 社区 棚户 公寓 馆 院 中心 厅 站 码头 厂 园 店 场 塔'.split(' '),
  school: ['校', '幼儿园', '学院', '托育', '园所'],
  seat: ['位', '座', '席', '岗', '床'],
} as const satisfies Record<string, 'any' | Unit['kind'] | readonly string[]>

/** The name of a mark. */
export type Mark = keyof typeof fits

/** The marks by name. */
export const markNames = Object.keys(fits) as [Mark, ...Mark[]]

/** What of a target decides on its marks. */
interface Pictured extends Quantity {
  label: { zh: string }
  measure?: { zh: string } | undefined
}

/** The mark of a target's picture: the one it names, or that of its unit. */
export function markOf(target: Quantity & { mark?: Mark | undefined }): Mark {
  if (target.mark) return target.mark
  const { mark } = unitOf(target.unit)
  return mark === 'share' && isBeyondWhole(target) ? 'unit' : mark
}

function isBeyondWhole({ unit, value, to = value }: Quantity): boolean {
  return to > (unit === 'fraction' ? 1 : 100)
}

/** The marks that fit what a target says. A share ends at a hundred percent. */
export function fittingMarks(target: Pictured): Mark[] {
  return markNames.filter((mark) => whyUnfit(mark, target) === undefined)
}

/** Why a mark does not fit a target, in words; undefined where it fits. */
export function whyUnfit(mark: Mark, target: Pictured): string | undefined {
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
