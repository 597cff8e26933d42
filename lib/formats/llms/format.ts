import type { Root } from 'mdast'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import type { Site } from '../../report/site.ts'
import { concernName } from '../../words/concern-name.ts'
import { string } from '../../words/strings.ts'
import type { Format, FormatFile } from '../format.ts'
import { heading, list, paragraph, writeMarkdown } from '../shared/markdown-blocks.ts'

/** The site in a screenful for programs that read text. */
export const llms = {
  id: 'llms',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'site',
  in: 'both',
  path: () => 'llms.txt',
  contents: ({ site }, files) => llmsText(site, files),
  download: { name: 'downloads.name.llms', saveAs: () => 'llms.txt', group: 'data' },
} as const satisfies Format

/** llms.txt (llmstxt.org): what the site is, how to cite it, and the files that are easier to read than pages. */
export function llmsText(site: Site, files: readonly FormatFile[]): string {
  const filesOf = (edition: string | undefined) =>
    files
      .flatMap(({ format: { download }, path, view, edition: of }) =>
        download?.ease === undefined || of !== edition
          ? []
          : {
              ease: download.ease,
              name: [string('en', download.name), view].filter(Boolean).join(' · '),
              href: fullFileAddress(path),
            },
      )
      .sort((one, other) => one.ease - other.ease)
  const newest = site.editions[0]
  const example = newest?.tasks[0]?.page
  const links = (items: { name: string; href: string }[]) =>
    list(items.map(({ name, href }) => [paragraph(name, href)]))
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
      ...site.editions.flatMap(({ id, page, title, concerns }) => [
        heading(2, `${id}: ${title.en} / ${title.zh}`),
        links([
          { name: string('en', 'nav.report'), href: fullAddress('en', page) },
          ...concerns.map((concern) => ({
            name: concernName(concern, 'en'),
            href: fullAddress('en', concern.page),
          })),
          ...filesOf(id),
        ]),
      ]),
      heading(2, string('en', 'downloads.shared')),
      links(filesOf(undefined)),
    ],
  }
  return writeMarkdown(root)
}
