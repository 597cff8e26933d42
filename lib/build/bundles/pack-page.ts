import { createHash } from 'node:crypto'
import { classesIn, markOf, marks, pathInView } from '../../browser/offline/packed-page.ts'
import { sheetFor } from '../../browser/styles/sheet-for.ts'

/** What pages repeat: in their head, in what they say of themselves, in citations. Longer ones first. */
const repeated = [
  /<meta name="description" content="([^"]+)/,
  /<meta name="DC\.title" content="([^"]+)/,
  /<title>(?:[^<]* · )?([^<]+) · [^<]*</,
  /<meta name="ArticleTitle" content="([^"]+)/,
  /: ([^<:]+)<\/i><i data-slot="sentence" data-text=", Sentence/,
]

/** The sheet of a page, with and without the faces of its letters. */
const sheetOf = /<style>((.*?)(?:@font-face\{[^}]*\})*)<\/style>/s

/** Marks, and others that content is refused for (read-text.ts). */
const control = /(?![\t\n\r\x7f-\x9f])\p{Cc}/u

/**
 * A page as it stands in a bundle.
 * @param path below the site’s root
 * @param rules of the bundle; empty where the page is in several
 * @throws Error where the page has a control character
 */
export function packPage(html: string, path: string, rules: string): string {
  const code = control.exec(html)?.[0].charCodeAt(0)
  if (code !== undefined)
    throw new Error(
      `${path}: U+${code.toString(16).toUpperCase().padStart(4, '0')}, which no page of a bundle can have`,
    )
  // What comes later may stand in what comes before, as a title does in the name of its page in the report.
  const texts = [...repeated.map((pattern) => pattern.exec(html)?.[1] ?? ''), withoutSheet(html, rules)]
  for (const [at, one] of [pathInView(path), ...texts.slice(0, -1)].entries())
    if (one.length > 2)
      for (const [place, text] of texts.entries())
        if (place < at - 1 || place === texts.length - 1) texts[place] = text.replaceAll(one, markOf(at))
  return texts.join(marks.next)
}

/** A page without its sheet and the hash of that, where they follow from the rules. */
function withoutSheet(html: string, rules: string): string {
  const [, whole = '', sheet = ''] = sheetOf.exec(html) ?? []
  const hash = createHash('sha256').update(whole).digest('base64')
  if (sheet === '' || sheet !== sheetFor(rules, classesIn(html)) || !html.includes(hash)) return html
  return html.replace(sheet, marks.sheet).replace(hash, marks.hash)
}
