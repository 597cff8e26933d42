import type { Edition, Part } from '../../report/edition.ts'
import { addresses, fullFileAddress } from '../../report/full-address.ts'
import type { Sentence } from '../../report/sentence.ts'
import type { Site } from '../../report/site.ts'
import type { Dated } from '../format.ts'
import type { PartFileJson, PartJson, ReportJson } from '../report-schema/report-schema.ts'
import { textHash } from '../shared/edition-text.ts'
import { isoDay } from '../shared/iso-day.ts'
import { annotatedText } from './annotated-text.ts'

/** One edition, whole. */
export function reportJson(site: Site, edition: Edition, dated: Dated): ReportJson {
  const { title, slogan, subtitle, plan, closing, issuer, places, notes } = edition
  return {
    ...head(site, edition, dated, 'report.schema.json'),
    title,
    slogan,
    subtitle,
    plan,
    closing,
    issuer,
    address: addresses(edition.page),
    parts: edition.parts.map(partJson),
    targets: edition.targets.map(({ mark: _, figure, part, sentence, ...target }) => ({
      ...target,
      figure: { zh: figure.zh.marked, en: figure.en.marked },
      part: part.id,
      sentence: sentence.number,
    })),
    projects: edition.projects.map(({ notes: _, part, sentence, ...project }) => ({
      ...project,
      part: part.id,
      sentence: sentence.number,
    })),
    places: places.map(({ mentions: _, ...place }) => place),
    notes,
    terms: site.terms,
  }
}

/** One part of an edition. */
export function partFileJson(site: Site, edition: Edition, part: Part, dated: Dated): PartFileJson {
  return { ...head(site, edition, dated, 'part.schema.json'), part: partJson(part) }
}

function head(site: Site, edition: Edition, { date }: Dated, schema: string) {
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

function partJson(part: Part): PartJson {
  const sentenceJson = ({ number, paragraph, zh, en }: Sentence) => ({
    number,
    paragraph,
    address: addresses(part.page, `s${number}`),
    zh: annotatedText(zh),
    en: annotatedText(en),
  })
  return {
    id: part.id,
    kind: part.kind,
    ...(part.kind === 'task' ? { area: part.area.id } : {}),
    title: part.title,
    address: addresses(part.page),
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
