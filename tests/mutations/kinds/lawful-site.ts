import { addLines } from '../add-lines.ts'
import { correction } from '../correction.ts'
import { government } from '../government.ts'
import { kindsOf } from '../kind.ts'
import { onMatch } from '../on-file.ts'

const site = /^site\.yaml$/

/** What an editor enters once, or once in a while. */
export const lawfulSite = kindsOf('lawful', {
  'lawful-publisher': onMatch(
    site,
    /^publisher:.*(?:\n +.*)*/gm,
    () => 'publisher:\n  zh: 海口读书会\n  en: Haikou Reading Circle',
  ),
  'lawful-contact': onMatch(site, /(?<=^contact: ).*/gm, (_, random) =>
    random.pick(['editors@example.org', 'https://example.org/contact']),
  ),
  'lawful-publication-day': government((random, year) => [
    `pubDate: "${year}-03-01${random.pick(['', ' 09:30'])}"`,
    'siteIdCode: "4601000001"',
  ]),
  'lawful-correction-added': (content) =>
    addLines(content, 'changes.yaml', correction(content.editions[0] ?? '')),
})
