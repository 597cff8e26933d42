import { addBelow, addLines } from '../add-lines.ts'
import { type Change, type Edit, together } from '../change.ts'
import type { Content } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { newPart } from '../new-part.ts'
import { shuffledTexts } from '../shuffled-texts.ts'
import { asReceived, sourceLine } from '../source-line.ts'
import { taskAdded } from '../task-added.ts'
import { titles } from '../where.ts'

/** New parts and new editions, with everything that belongs to them. */
export const lawfulParts = kindsOf('lawful', {
  'lawful-task-added': taskAdded,
  'lawful-pledge-added': (content) => {
    const year = content.editions[0] ?? ''
    const pledges = content.files.filter((file) => new RegExp(`^${year}/pledges/.*\\.zh\\.mdx$`).test(file))
    const number = pledges.length + 1
    const last = pledges.find((file) => file.includes(`/${pledges.length}-`))
    const below = last && content.texts(last).at(-1)
    const line = below && sourceLine(content, below)
    if (!line) return undefined
    return together(
      addBelow(content, line, `\n${number} 强化作风,务实肯干抓落实\n\n深入基层听取意见。`),
      newPart(`${year}/pledges/${number}-conduct`, {
        zh: ['强化作风，务实肯干抓落实', '深入基层听取意见。'],
        en: [
          'Strengthen our conduct, and ensure implementation by hard work',
          'We will go to the grassroots and listen to opinions.',
        ],
      }),
    )
  },
  'lawful-area-lead': (content, random) => {
    const lead = '发展海洋经济，建设美好家园。'
    for (const title of shuffledTexts(content, random, titles('zh'))) {
      const line = title.file.endsWith('/area.zh.mdx') ? sourceLine(content, title) : undefined
      if (!line || content.texts(title.file).length > 1) continue
      return together(
        addLines(content, title.file, `\n${lead}\n`),
        addLines(
          content,
          title.file.replace('.zh.', '.en.'),
          '\nWe will develop the marine economy and build a beautiful home.\n',
        ),
        addBelow(content, line, `\n${asReceived(lead)}`),
      )
    }
    return undefined
  },
  'lawful-next-edition': (content) => edition(content, Number(content.editions[0]) + 1),
  'lawful-older-edition': (content) => edition(content, Number(content.editions.at(-1)) - 1),
})

/** The edition of another year, which says the same as the newest of its own year. */
function edition(content: Content, other: number): Change {
  const year = content.editions[0] ?? ''
  const rename = (text: string) => text.replaceAll(year, String(other))
  const keywords = content.source('keywords.yaml')
  const [own = ''] = new RegExp(`^  "${year}":\\n(?:(?:   .*)?\\n)*`, 'm').exec(keywords) ?? []
  const files = content.files.filter((file) => file.startsWith(`${year}/`))
  const edits = files.map((file): Edit => ({ write: rename(file), bytes: rename(content.source(file)) }))
  return together(
    { places: [{ file: String(other) }], before: year, after: String(other), edits },
    addLines(content, 'keywords.yaml', own.replace(year, String(other))),
  )
}
