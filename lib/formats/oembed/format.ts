import { fileAddress, pagePath } from '../../report/address.ts'
import type { Part } from '../../report/edition.ts'
import { full, fullAddress } from '../../report/full-address.ts'
import { sharedTitle } from '../../words/shared-title.ts'
import { joinWords, wordsIn } from '../../words/words.ts'
import { besidePage } from '../beside-page.ts'
import type { Format, Subject } from '../format.ts'
import { jsonText } from '../shared/json-text.ts'
import { embedSize } from './embed-size.ts'

/** How a website that is given a part's link shows the part in a frame. */
export const oembed = {
  id: 'oembed',
  mediaType: 'application/json',
  ending: 'json',
  of: 'part',
  in: 'view',
  path: besidePage('embed/oembed', 'json'),
  contents: oembedJson,
  linkedFrom: { pages: ['part'], type: 'application/json+oembed' },
} as const satisfies Format

/** oEmbed 1.0, type `rich`. */
export function oembedJson(subject: Pick<Subject, 'site' | 'edition' | 'view'> & { part: Part }): string {
  const { site, view, part } = subject
  const path = fileAddress(`${view}/${pagePath(part.page)}embed/`)
  const title = sharedTitle(subject)
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const { width, height } = embedSize(view, part)
  const oembed = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: joinWords(wordsIn(view, site.name)),
    provider_url: fullAddress(view, { kind: 'home' }),
    width,
    height,
    html: `<iframe src="${full(path)}" width="${width}" height="${height}" title="${quoted}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  }
  return jsonText(oembed)
}
