import { addresses, fullFileAddress } from '../../report/full-address.ts'
import type { Edition, Part, Sentence, Site } from '../../report/types.ts'
import { textHash } from '../edition-text.ts'
import { isoDay } from '../iso-day.ts'
import type { Making } from '../take-away-file.ts'
import { annotatedText } from './annotated-text.ts'
import { statedProjects, statedTargets } from './promises.ts'
import type { PartFileJson, PartJson, ReportJson } from './report-schema.ts'

/** One edition, whole. */
export function reportJson(site: Site, edition: Edition, making: Making): ReportJson {
  const { title, slogan, subtitle, plan, closing, issuer, places, notes } = edition
  return {
    ...head(site, edition, making, 'report.schema.json'),
    title,
    slogan,
    subtitle,
    plan,
    closing,
    issuer,
    address: addresses({ kind: 'report', edition: edition.id }),
    parts: edition.parts.map((part) => partJson(edition, part)),
    targets: statedTargets(edition).map(({ target: { mark: _, ...target }, part, sentence, figure }) => ({
      ...target,
      figure,
      part: part.id,
      sentence: sentence.number,
    })),
    projects: statedProjects(edition).map(({ project, part, sentence }) => ({
      ...project,
      part: part.id,
      sentence: sentence.number,
    })),
    places,
    notes,
    terms: site.terms,
  }
}

/** One part of an edition. */
export function partFileJson(site: Site, edition: Edition, part: Part, making: Making): PartFileJson {
  return { ...head(site, edition, making, 'part.schema.json'), part: partJson(edition, part) }
}

function head(site: Site, edition: Edition, { date }: Making, schema: string) {
  return {
    $schema: fullFileAddress(`downloads/${schema}`),
    edition: edition.id,
    source: edition.source,
    translation: edition.translation,
    licence: site.licence,
    changed: date ? isoDay(date) : null,
    textSha256: textHash(edition),
  }
}

function partJson(edition: Edition, part: Part): PartJson {
  const page = { kind: 'part', edition: edition.id, part: part.id } as const
  const sentenceJson = ({ number, paragraph, zh, en }: Sentence) => ({
    number,
    paragraph,
    address: addresses(page, `s${number}`),
    zh: annotatedText(zh),
    en: annotatedText(en),
  })
  return {
    id: part.id,
    kind: part.kind,
    ...(part.kind === 'task' ? { area: String(part.area) } : {}),
    title: part.title,
    address: addresses(page),
    sentences: part.sentences.map(sentenceJson),
    ...(part.kind === 'pledges'
      ? {
          items: part.items.map(({ number, title, sentences }) => ({
            number,
            title,
            sentences: sentences.map((sentence) => sentence.number),
          })),
        }
      : {}),
  }
}
