import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { type EmbedData, embedData } from '../pages/embed-page.ts'
import { pageContext } from '../pages/page-context.ts'
import { canonical } from '../report/address.ts'
import type { Site } from '../report/edition.ts'
import { type View, views } from '../report/view.ts'
import { joinWords } from '../words/words.ts'
import { cleanPage } from './clean-page.ts'
import { rehypeBreakTitles } from './rehype-break-titles.ts'

/**
 * Writes the cards for other websites' frames. They are half of all pages, and the framework takes longer for each than
 * this does: it renders the first of every view, and the others take over that one's head and style.
 * @param folder the clean pages
 * @throws Error when the first, written here, is not what the framework made of it
 */
export async function writeCards(site: Site, folder: string): Promise<void> {
  const Embed = await loadEmbed()
  for (const view of views) {
    const [first, ...others] = cardsOf(site, view)
    if (!first) continue
    const made = readFileSync(join(folder, first.file), 'utf8')
    const frame = made.slice(0, made.indexOf('<main'))
    if (same(page(frame, first.data, Embed)) !== same(made))
      throw new Error(`${first.file}: write-cards.ts writes another card than the framework`)
    for (const { file, data } of others) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), page(frame, data, Embed))
    }
  }
}

/** Gives the title of a card the breaks that every page has. */
const titles = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeBreakTitles)
  .use(rehypeStringify)
  .freeze()

/** A page in one spelling: React escapes quotation marks in texts, the framework's cleaned page does not. */
const same = (html: string) => cleanPage(html, 'card').html

interface Card {
  file: string
  data: EmbedData
}

/** The cards of a view, the one that the framework renders first; see `cardParams`. */
function cardsOf(site: Site, view: View): Card[] {
  return site.editions.flatMap((edition) =>
    edition.parts.map((part) => {
      const context = pageContext(site, view, { kind: 'part', edition: edition.id, part: part.id })
      return {
        file: join(view, edition.id, part.id, 'embed', 'index.html'),
        data: embedData(context),
      }
    }),
  )
}

/** A card in the frame of another: the title, the address and the text are its own. */
function page(frame: string, data: EmbedData, Embed: FunctionComponent<EmbedData>): string {
  const title = renderToStaticMarkup(createElement('title', null, joinWords(data.title)))
  const link = renderToStaticMarkup(createElement('link', { rel: 'canonical', href: canonical(data.href) }))
  const head = frame
    .replace(/<title>.*?<\/title>/, () => title)
    .replace(/<link rel="canonical"[^>]*>/, () => link)
  const card = titles.processSync(renderToStaticMarkup(createElement(Embed, data)))
  return `${head}${card}</body></html>`
}

/** The component as Node.js can load it: its styles are in the frame already. */
async function loadEmbed(): Promise<FunctionComponent<EmbedData>> {
  const outfile = resolve('.cache/cards/embed.mjs')
  await build({
    entryPoints: ['components/embed/view.tsx'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    outfile,
    logLevel: 'silent',
  })
  return (await import(pathToFileURL(outfile).href)).Embed
}
