import { measure, money, type Unit } from './unit.ts'

/**
 * Every unit that a target can have; a new one is a new entry. The schema, the reading of texts, the checks, words and
 * pictures follow. Where several forms fit a text, the longest is meant: 个百分点 rather than 个, 美元 rather than 元.
 */
export const units = [
  {
    id: 'percent',
    kind: 'share',
    zh: { before: '百分之', after: '%|％', pattern: '#%' },
    en: { after: '%|％|percent|per cent', pattern: '#%' },
    mark: 'share',
  },
  {
    id: 'percentage-points',
    kind: 'measure',
    zh: { after: '个百分点|个点', pattern: '#个百分点' },
    en: { after: 'percentage[ -]points?', pattern: '# percentage points' },
    mark: 'unit',
  },
  {
    id: 'per-mille',
    kind: 'measure',
    zh: { before: '千分之', after: '‰', pattern: '#‰' },
    en: { after: '‰|per thousand|per mille', pattern: '#‰' },
    mark: 'unit',
  },
  // 三分之一, “one third”, 1/3: read by `findFractions`.
  { id: 'fraction', kind: 'share', zh: { pattern: '#%' }, en: { pattern: '#%' }, mark: 'share' },
  // What is counted stands in the target's measure.
  { id: 'count', kind: 'count', zh: { pattern: '#' }, en: { pattern: '#' }, mark: 'unit' },
  money(
    'CNY',
    ['人民币|RMB|CNY|[¥￥]', '元(?:人民币)?|人民币', '#元'],
    ['RMB|CNY|[¥￥]', 'yuan|RMB|CNY', 'RMB #'],
  ),
  money(
    'USD',
    ['US\\$|USD|\\$', '美元|美金', '#美元'],
    ['US ?\\$|USD|\\$', '(?:US |U\\.S\\. )?dollars?|USD', 'US$#'],
  ),
  money('HKD', ['HK\\$|HKD', '港元|港币', '#港元'], ['HK ?\\$|HKD', 'Hong Kong dollars?|HKD', 'HK$#']),
  money('MOP', ['MOP\\$?', '澳门元|澳门币', '#澳门元'], ['MOP ?\\$?', '(?:Macao )?patacas?|MOP', 'MOP #']),
  money('EUR', ['€|EUR', '欧元', '#欧元'], ['€|EUR', 'euros?|EUR', '€#']),
  money('GBP', ['£|GBP', '英镑', '#英镑'], ['£|GBP', 'pounds? sterling|pounds?|GBP', '£#']),
  money('JPY', ['JPY', '日元', '#日元'], ['JPY', '(?:Japanese )?yen|JPY', 'JPY #']),
  measure('square-meters', '平方米|平米|m²|㎡', 'square met(?:er|re)s?|sq\\.? ?m|m²|m2', 'MTK'),
  measure(
    'square-kilometers',
    '平方公里|平方千米|km²',
    'square kilomet(?:er|re)s?|sq\\.? ?km|km²|km2',
    'KMK',
  ),
  measure('hectares', '公顷', 'hectares?|ha', 'HAR'),
  measure('mu', '亩', 'mu'),
  measure('meters', '米|m', 'met(?:er|re)s?|m', 'MTR'),
  measure('kilometers', '公里|千米|km', 'kilomet(?:er|re)s?|km', 'KMT'),
  measure('nautical-miles', '海里', 'nautical miles?', 'NMI'),
  measure('cubic-meters', '立方米|m³', 'cubic met(?:er|re)s?|cu\\.? ?m|m³|m3', 'MTQ'),
  measure('kilograms', '公斤|千克|kg', 'kilograms?|kg', 'KGM'),
  measure('tonnes', '吨|t', 'tonnes?|tons?|metric tons?|t', 'TNE'),
] as const satisfies readonly Unit[]

/** The id of a unit of the table. */
export type UnitId = (typeof units)[number]['id']

/** The ids, in the order of the table. */
export const unitIds = units.map(({ id }) => id)

/** The unit of an id. */
export function unitOf(id: UnitId): Unit {
  const unit = units.find((candidate) => candidate.id === id)
  if (!unit)
    throw new Error(`no unit “${id}”; expected one of ${unitIds.join(', ')}; see lib/report/numbers/units.ts`)
  return unit
}
