import type { Root } from 'mdast'
import type { Edition } from '../../report/edition.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import type { Site } from '../../report/site.ts'
import { concernName } from '../../words/concern-name.ts'
import { kindNames } from '../../words/kind-names.ts'
import { string } from '../../words/strings.ts'
import { wholeTitle } from '../../words/whole-title.ts'
import { besidePage } from '../beside-page.ts'
import type { FormatFile } from '../format.ts'
import { heading, linkWithNote, list, paragraph, writeMarkdown } from '../shared/markdown-blocks.ts'

interface Link {
  name: string
  href: string
  note?: string | undefined
}

/**
 * llms.txt (llmstxt.org): what the site is, how to cite it, how its addresses are made, and the files that are easier to
 * read than pages, each with whom it is for.
 */
export function llmsText(site: Site, files: readonly FormatFile[]): string {
  const newest = site.editions[0]
  const example = newest?.tasks[0]?.page
  const root: Root = {
    type: 'root',
    children: [
      heading(1, `${site.name.en} / ${site.name.zh}`),
      {
        type: 'blockquote',
        children: [
          paragraph(`${string('en', 'footer.notOfficial')} ${newest?.source.en} ${newest?.translation.en}`),
        ],
      },
      paragraph(string('en', 'copy.citing', { example: example ? fullAddress('en', example, 's1') : '' })),
      heading(2, string('en', 'llms.addresses')),
      list(addressRules(site).map((rule) => [paragraph(rule)])),
      ...site.editions.flatMap((edition) => [
        heading(2, `${edition.id}: ${edition.title.en} / ${edition.title.zh}`),
        links([
          {
            name: wholeTitle(edition).en,
            href: fullAddress('en', edition.page),
            note: string('en', 'llms.report'),
          },
          ...edition.concerns.map((concern) => ({
            name: concernName(concern, 'en'),
            href: fullAddress('en', concern.page),
            note: concern.about.en,
          })),
          ...easyFiles(files, site, edition),
        ]),
      ]),
      heading(2, string('en', 'downloads.shared')),
      links(easyFiles(files, site)),
    ],
  }
  return writeMarkdown(root)
}

/** How the addresses of pages, sentences and the files beside them are made, each with one of the site. */
function addressRules({ editions: [edition] }: Site): string[] {
  const part = edition?.tasks[0]
  if (!edition || !part) return []
  const file = fullFileAddress(besidePage('part', 'json')({ view: 'en', edition, part }))
  return [
    string('en', 'llms.page', { address: fullAddress('en', part.page) }),
    string('en', 'llms.sentence', { address: fullAddress('en', part.page, 's1') }),
    string('en', 'llms.files', { address: file }),
  ]
}

/** The files of an edition, or of the whole site, that programs read with ease, the easiest first. */
function easyFiles(files: readonly FormatFile[], site: Site, edition?: Edition): Link[] {
  const kinds = kindNames(site, edition?.concerns ?? [], 'en')
  return files
    .flatMap(({ format: { download }, path, view, edition: of }) =>
      download?.ease === undefined || of !== edition?.id
        ? []
        : [{ ...download, ease: download.ease, path, view }],
    )
    .sort((one, other) => one.ease - other.ease)
    .map(({ name, audience, path, view }) => ({
      name: [string('en', name), view].filter(Boolean).join(' · '),
      href: fullFileAddress(path),
      note: audience && string('en', audience, { kinds }),
    }))
}

function links(items: Link[]) {
  return list(items.map(({ name, href, note }) => [linkWithNote(name, href, note)]))
}
