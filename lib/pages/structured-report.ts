import type { Dataset, GovernmentOrganization, PropertyValue, Report } from 'schema-dts'
import { citedWork, fullTitle } from '../formats/shared/citations/work.ts'
import { address } from '../report/address.ts'
import type { Edition, Part, Target } from '../report/edition.ts'
import { full } from '../report/full-address.ts'
import { unitOf } from '../report/numbers/units.ts'
import { languagesOf, languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'

/** The language in which data says things once: the view's first. */
export function languageOf({ view }: PageContext): Language {
  return languagesOf(view)[0] ?? 'zh'
}

/** A part, or the whole report, with what it is part of, its parts, and the same text in the other language. */
export function reportOf(context: PageContext, edition: Edition, part: Part | undefined): Report {
  const language = languageOf(context)
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const work = citedWork(edition, part, language)
  const reference = (child: Part): Report => ({
    '@type': 'Report',
    name: child.title[language],
    url: full(context.href(child.page)),
  })
  const parts = part
    ? part.kind === 'area'
      ? part.tasks
      : []
    : [edition.requirements, ...edition.areas, edition.pledges]
  const translation: Report = { '@type': 'Report', '@id': citedWork(edition, part, other).url }
  const area = part?.kind === 'task' ? part.area : undefined
  return {
    '@type': 'Report',
    '@id': work.url,
    name: fullTitle(work),
    url: full(context.href(context.page)),
    inLanguage: languagesOf(context.view).map(languageTag),
    datePublished: work.year,
    author: issuer(edition, language),
    ...(part ? { isPartOf: area ? reference(area) : wholeReport(context, edition) } : {}),
    ...(parts.length > 0 ? { hasPart: parts.map(reference) } : {}),
    ...(language === 'zh' ? { workTranslation: translation } : { translationOfWork: translation }),
  }
}

function wholeReport(context: PageContext, edition: Edition): Report {
  return {
    '@type': 'Report',
    name: edition.title[languageOf(context)],
    url: full(context.href({ kind: 'report', edition: edition.id })),
  }
}

function issuer(edition: Edition, language: Language): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name: edition.issuer[language] }
}

/** The targets as data: each with its value in plain units and the page that states it. */
export function dataset(context: PageContext, edition: Edition, name: string): Dataset {
  const language = languageOf(context)
  return {
    '@type': 'Dataset',
    name,
    description: string(language, 'targets.description', {
      year: edition.id,
      title: edition.title[language],
    }),
    url: full(context.href(context.page)),
    inLanguage: languagesOf(context.view).map(languageTag),
    temporalCoverage: edition.id,
    creator: issuer(edition, language),
    isBasedOn: full(address(context.view, { kind: 'report', edition: edition.id })),
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
