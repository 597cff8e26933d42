import { type ChecklistLine, checklistOf } from '../../report/checklist/checklist.ts'
import type { Part } from '../../report/edition.ts'
import { addresses } from '../../report/full-address.ts'
import type { Sentence } from '../../report/sentence.ts'
import type { Subject } from '../format.ts'
import { partSchemaFormat } from '../part-schema/format.ts'
import { reportSchemaFormat } from '../report-schema/format.ts'
import type { PartFileJson, PartJson, ReportJson } from '../report-schema/report-schema.ts'
import { annotatedText } from './annotated-text.ts'
import { fileHead } from './file-head.ts'

type Of = Pick<Subject, 'site' | 'edition' | 'date'>

/** One edition, whole. */
export function reportJson(subject: Of): ReportJson {
  const { site, edition } = subject
  const { title, slogan, subtitle, plan, closing, issuer, places, concerns, notes } = edition
  return {
    ...fileHead(subject, reportSchemaFormat.path()),
    title,
    ...(slogan ? { slogan } : {}),
    ...(subtitle ? { subtitle } : {}),
    ...(plan ? { plan } : {}),
    ...(closing ? { closing } : {}),
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
    places: places.map(({ id, zh, en, within, note }) => ({
      id,
      zh,
      en,
      within: within.map((district) => district.id),
      ...(note ? { note: note.id } : {}),
    })),
    concerns: concerns.map(({ page, asked: _, mentions, ...concern }) => ({
      ...concern,
      address: addresses(page),
      sentences: mentions.map(({ part, sentence, words }) => ({
        part: part.id,
        sentence: sentence.number,
        words,
      })),
    })),
    checklist: checklistOf(edition).map(checklistJson),
    notes,
    terms: site.terms,
  }
}

function checklistJson({ kind, id, checkable, level, places, actor, time, hasBaseline }: ChecklistLine) {
  return {
    kind,
    id,
    ...(checkable ? { checkable } : {}),
    ...(level ? { level } : {}),
    places: places.map((place) => place.id),
    ...(actor ? { by: actor.id } : {}),
    ...(time ? { time } : {}),
    ...(hasBaseline === undefined ? {} : { hasBaseline }),
  }
}

/** One part of an edition. */
export function partFileJson(subject: Of & { part: Part }): PartFileJson {
  return { ...fileHead(subject, partSchemaFormat.path()), part: partJson(subject.part) }
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
