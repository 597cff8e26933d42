import type { RootContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Site } from '../../report/edition.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { string } from '../../words/strings.ts'
import type { TakeAwayFile } from '../take-away-file.ts'
import { formatName } from './format-name.ts'

/** Formats a program reads with ease, best first. */
const readable = ['markdown', 'text', 'json', 'targets', 'projects', 'terms', 'tmx', 'feed'] as const

/** llms.txt (llmstxt.org): what the site is, how to cite it, and the files that are easier to read than pages. */
export function llmsText(site: Site, files: readonly TakeAwayFile[]): string {
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
    readable.flatMap((format) =>
      files
        .filter((file) => file.format === format && file.edition === edition)
        .map((file) => ({
          name: [formatName('en', format), file.view].filter(Boolean).join(' · '),
          href: fullFileAddress(file.path),
        })),
    )
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
