import { pagePath } from '../report/address.ts'
import type { Edition, Site } from '../report/edition.ts'
import { views } from '../report/view.ts'
import { languages } from '../report/vocabulary.ts'
import { bookOf } from './book/book.ts'
import { partFileJson, reportJson } from './data/report-json.ts'
import { partSchema, reportSchema, schemaText } from './data/report-schema.ts'
import { projectsTable, targetsTable, termsTable } from './data/tables.ts'
import { tmxText } from './data/tmx.ts'
import { editionText } from './edition-text.ts'
import { atomText, feedPath } from './feed/atom.ts'
import { downloadsFolder, saveName } from './file-names.ts'
import { markdownText } from './markdown/markdown.ts'
import type { Making, TakeAwayFile, TakeAwayFormat } from './take-away-file.ts'

/** The data files of one edition, its parts' files among them. */
export function editionData(site: Site, edition: Edition, making: Making): TakeAwayFile[] {
  const folder = downloadsFolder(edition)
  const file = (format: TakeAwayFormat, name: string, saveAs: string, contents: string): TakeAwayFile => ({
    path: `${folder}/${name}`,
    saveAs,
    format,
    edition: edition.id,
    contents,
  })
  return [
    file('json', 'report.json', saveName('json', edition.id), json(reportJson(site, edition, making))),
    file('targets', 'targets.csv', saveName('csv', edition.id, 'targets'), targetsTable(edition)),
    file('projects', 'projects.csv', saveName('csv', edition.id, 'projects'), projectsTable(edition)),
    file('tmx', 'report.tmx', saveName('tmx', edition.id), tmxText(edition, making)),
    ...languages.map((language) => ({
      ...file(
        'markdown',
        `report.${language}.md`,
        saveName('md', edition.id, language),
        markdownText(bookOf(site, edition, language, making)),
      ),
      view: language,
    })),
    file('text', 'report.txt', saveName('txt', edition.id), editionText(edition)),
    ...edition.parts.flatMap((part) => {
      const contents = json(partFileJson(site, edition, part, making))
      return views.map(
        (view): TakeAwayFile => ({
          path: `${view}/${pagePath(part.page)}part.json`,
          saveAs: saveName('json', edition.id, part.id),
          format: 'part',
          edition: edition.id,
          part: part.id,
          view,
          contents,
        }),
      )
    }),
  ]
}

/** The files that all editions share; the feeds only when it is known when the content last changed. */
export function sharedData(site: Site, { date }: Making): TakeAwayFile[] {
  const folder = downloadsFolder()
  return [
    {
      path: `${folder}/terms.csv`,
      saveAs: saveName('csv', 'terms'),
      format: 'terms',
      contents: termsTable(site),
    },
    {
      path: `${folder}/report.schema.json`,
      saveAs: saveName('schema.json'),
      format: 'schema',
      contents: schemaText(reportSchema),
    },
    {
      path: `${folder}/part.schema.json`,
      saveAs: saveName('schema.json', 'part'),
      format: 'partSchema',
      contents: schemaText(partSchema),
    },
    ...(date
      ? languages.map(
          (language): TakeAwayFile => ({
            path: feedPath(language),
            saveAs: saveName('xml', 'feed', language),
            format: 'feed',
            view: language,
            contents: atomText(site, language, date),
          }),
        )
      : []),
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
