import { x } from 'xastscript'
import { ownClosing } from '../../report/own-closing.ts'
import { plainText } from '../../report/plain-text.ts'
import { languageTag } from '../../report/view.ts'
import { languages } from '../../report/vocabulary.ts'
import type { Format, Subject } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { tool } from '../shared/tool.ts'
import { indentedXml } from '../shared/xml.ts'

/** The report as a translation memory. */
export const tmx = {
  id: 'tmx',
  mediaType: 'application/x-tmx+xml',
  ending: 'tmx',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/report.tmx`,
  contents: (subject) => tmxText(subject),
  download: {
    name: 'downloads.name.tmx',
    audience: 'downloads.for.tmx',
    saveAs: ({ site, edition }) => saveName(site, 'tmx', edition.id),
    group: 'data',
    ease: 10,
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format

/** The pairs of an edition as a translation memory (TMX 1.4b): titles, then every sentence under its id. */
export function tmxText({ edition, date }: Pick<Subject, 'edition' | 'date'>): string {
  const created = date?.toISOString().replace(/[-:]|\.\d+/g, '')
  const unit = (id: string, pair: { zh: string; en: string }) =>
    x('tu', { tuid: id }, [
      x('prop', { type: 'x-translation' }, edition.translation.en),
      ...languages.map((language) =>
        x('tuv', { 'xml:lang': languageTag(language) }, [x('seg', pair[language])]),
      ),
    ])
  const units = edition.parts.flatMap((part) => [
    unit(`${edition.id}/${part.id}`, part.title),
    ...(part.kind === 'pledges'
      ? part.items.map((item) => unit(`${edition.id}/${part.id}/${item.number}`, item.title))
      : []),
    ...part.sentences.map(({ number, zh, en }) =>
      unit(`${edition.id}/${part.id}#s${number}`, { zh: plainText(zh), en: plainText(en) }),
    ),
  ])
  const closing = ownClosing(edition)
  if (closing) units.push(unit(`${edition.id}/closing`, closing))
  const { name, version } = tool()
  return indentedXml(
    x('tmx', { version: '1.4' }, [
      x('header', {
        creationtool: name,
        creationtoolversion: version,
        segtype: 'sentence',
        'o-tmf': 'mdx',
        adminlang: 'en',
        srclang: 'zh-CN',
        datatype: 'plaintext',
        ...(created ? { creationdate: created } : {}),
      }),
      x('body', units),
    ]),
  )
}
