import type { Quantity } from './numbers/quantity.ts'
import type { Unit } from './numbers/unit.ts'
import { unitOf } from './numbers/units.ts'

/**
 * The marks of pictures. `fits`: what a mark can stand for, which is any number, a kind of unit, or things of which the
 * label or the measure names one. `glyph`: its outline in a box of 9 by 9, in relative commands so that it can stand anywhere.
 */
export const pictureMarks = {
  unit: { fits: 'any', glyph: 'm4.5 0l4.5 4.5l-4.5 4.5l-4.5-4.5z' },
  share: { fits: 'share', glyph: 'm0 0h9v9h-9z' },
  money: { fits: 'money', glyph: 'm4.5 0a4.5 4.5 0 1 1-.01 0z' },
  project: { fits: ['项目', '工程', '行动', '平台', '计划'], glyph: 'm0 9v-4l3-2v2l3-2v2l3-2v6z' },
  factory: {
    fits: ['投产', '厂', '企业', '产业', '园区', '车间', '生产线'],
    glyph: 'm0 9v-9h2v4l3.5-2v2l3.5-2v7z',
  },
  road: {
    fits: ['路', '街', '桥', '隧道', '道', '航线', '线路', '地铁', '轨', '公交'],
    glyph: 'm2.5 0h1.5v2h1v-2h1.5l2.5 9h-3.5v-3h-1v3h-3.5z',
  },
  water: {
    fits: ['水', '河', '湖', '海', '湾', '渠', '涝', '港', '航', '码头', '船', '池'],
    glyph: 'm4.5 0c2 3 3.5 4 3.5 6a3.5 3 0 0 1-7 0c0-2 1.5-3 3.5-6z',
  },
  building: {
    fits: '楼 房 更新 小区 社区 棚户 公寓 馆 院 中心 厅 站 码头 厂 园 店 场 塔'.split(' '),
    glyph: 'm0 9v-6h4v-3h5v9z',
  },
  school: { fits: ['校', '幼儿园', '学院', '托育', '园所'], glyph: 'm0 9v-5l4.5-4 4.5 4v5h-3v-3h-3v3z' },
  seat: { fits: ['位', '座', '席', '岗', '床'], glyph: 'm1 0h5v4h2v5h-1.5v-3h-4v3h-1.5z' },
} as const satisfies Record<string, { fits: 'any' | Unit['kind'] | readonly string[]; glyph: string }>

/** The name of a mark. */
export type Mark = keyof typeof pictureMarks

/** The marks by name. */
export const markNames = Object.keys(pictureMarks) as [Mark, ...Mark[]]

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
  const fit = pictureMarks[mark].fits
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
