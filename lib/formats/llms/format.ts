import type { RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import type { Site } from '../../report/site.ts'
import { string } from '../../words/strings.ts'
import type { Format, FormatFile } from '../format.ts'

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
  const text = (value: string) => ({ type: 'text', value }) as const
  const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] })
  const links = (items: { name: string; href: string }[]): RootContent => ({
    type: 'list',
    spread: false,
    children: items.map(({ name, href }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'link', url: href, children: [text(name)] }] }],
    })),
  })
  const heading = (depth: 1 | 2, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [text(value)],
  })
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
  return toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, `${site.name.en} / ${site.name.zh}`),
        {
          type: 'blockquote',
          children: [
            {
              type: 'paragraph',
              children: [
                text(`${string('en', 'footer.notOfficial')} ${newest?.source.en} ${newest?.translation.en}`),
              ],
            },
          ],
        },
        paragraph(
          string('en', 'copy.citing', {
            example: newest?.tasks[0]
              ? fullAddress('en', { kind: 'part', edition: newest.id, part: newest.tasks[0].id }, 's1')
              : '',
          }),
        ),
        ...site.editions.flatMap((edition) => [
          heading(2, `${edition.id}: ${edition.title.en} / ${edition.title.zh}`),
          links([
            {
              name: string('en', 'nav.report'),
              href: fullAddress('en', { kind: 'report', edition: edition.id }),
            },
            ...filesOf(edition.id),
          ]),
        ]),
        heading(2, string('en', 'downloads.shared')),
        links(filesOf(undefined)),
      ],
    },
    { bullet: '-' },
  )
}
