import type { Dataset, PropertyValue } from 'schema-dts'
import type { Target } from '../report/edition.ts'
import { full } from '../report/full-address.ts'
import { unitOf } from '../report/numbers/units.ts'
import { languageOf, languagesOf, languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { say } from './edition-strings.ts'
import type { PageContext } from './page-context.ts'
import { issuer } from './structured-report.ts'

/** The targets as data: each with its value in plain units and the page that states it. */
export function dataset(context: PageContext, name: string): Dataset {
  const { view, page, edition, href } = context
  const language = languageOf(context.view)
  return {
    '@type': 'Dataset',
    name,
    description: say('targets.description')(context, language),
    url: full(href(page)),
    inLanguage: languagesOf(view).map(languageTag),
    temporalCoverage: edition.id,
    creator: issuer(edition, language),
    isBasedOn: full(href(edition.page)),
    variableMeasured: edition.targets.map((target) => variable(target, language)),
  }
}

/** A target as a PropertyValue; what its bound cannot say by `minValue` or `maxValue` alone, its words say. */
function variable(target: Target, language: Language): PropertyValue {
  const { value, to, unit, bound, label, measure, figure } = target
  const { code } = unitOf(unit)
  const limits =
    to !== undefined
      ? { minValue: value, maxValue: to }
      : bound === 'at-least' || bound === 'more-than'
        ? { minValue: value }
        : bound === 'at-most' || bound === 'less-than'
          ? { maxValue: value }
          : { value }
  const exact = bound === undefined || bound === 'at-least' || bound === 'at-most'
  return {
    '@type': 'PropertyValue',
    name: label[language],
    ...limits,
    ...(exact ? {} : { description: figure[language].words }),
    unitText: measure?.[language] ?? unit,
    ...(code ? { unitCode: code } : {}),
  }
}
