import { stringify } from 'csv-stringify/sync'
import type { Edition, Mention, Site } from '../../report/edition.ts'
import { fullAddress } from '../../report/full-address.ts'
import { plainText } from '../../report/plain-text.ts'

/** The targets of an edition, one a row. The column `to` is there where one of them is a range. */
export function targetsTable(edition: Edition): string {
  const ranges = edition.targets.some(({ to }) => to !== undefined)
  return table(
    edition.targets.map((target) => ({
      id: target.id,
      value: target.value,
      ...(ranges ? { to: target.to ?? '' } : {}),
      unit: target.unit,
      bound: target.bound ?? '',
      label_zh: target.label.zh,
      label_en: target.label.en,
      figure_zh: target.figure.zh.marked,
      figure_en: target.figure.en.marked,
      ...placeOf(edition, target),
    })),
  )
}

/** The projects of an edition, one a row. */
export function projectsTable(edition: Edition): string {
  return table(
    edition.projects.map((project) => ({
      id: project.id,
      name_zh: project.zh,
      name_en: project.en,
      level: project.level,
      verb_zh: project.verb.zh,
      verb_en: project.verb.en,
      ...placeOf(edition, project),
      note_zh: project.notes.map(({ zh }) => zh).join(''),
      note_en: project.notes.map(({ en }) => en).join(' '),
    })),
  )
}

/** The glossary, one term a row. */
export function termsTable(site: Site): string {
  return table(
    site.terms.map(({ id, zh, en, note, kind, source }) => ({
      id,
      zh,
      en,
      note_zh: note?.zh ?? '',
      note_en: note?.en ?? '',
      kind,
      source,
    })),
  )
}

function placeOf(edition: Edition, { part, sentence }: Mention) {
  return {
    edition: edition.id,
    part: part.id,
    sentence: sentence.number,
    sentence_zh: plainText(sentence.zh),
    sentence_en: plainText(sentence.en),
    address_zh: fullAddress('zh', part.page, `s${sentence.number}`),
    address_en: fullAddress('en', part.page, `s${sentence.number}`),
  }
}

/** CSV as RFC 4180 has it, with a byte order mark, without which spreadsheets take Chinese for another encoding. */
function table(rows: Record<string, string | number>[]): string {
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows' })
}
