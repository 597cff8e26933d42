import type { Bilingual } from '../../../lib/report/schema.ts'
import { addLines } from '../add-lines.ts'
import { addSentence } from '../add-sentence.ts'
import { together } from '../change.ts'
import { kindsOf, type Make } from '../kind.ts'

/** Sentences with a new mark, and its entry in the list. */
export const lawfulMarks = kindsOf('lawful', {
  'lawful-term-added': named(
    'Term',
    `  kind: event
  source: own rendering
  note:
    zh: 每年夏天的活动。
    en: An event of every summer.
`,
  ),
  'lawful-place-added': named('Place', ''),
  'lawful-project-added': named('Project', '  level: advance\n  verb:\n    zh: 推进\n    en: advance\n'),
  'lawful-note-added': marked(
    'Note',
    '- id: beach-day\n  zh: 此处按所得文本照录。\n  en: Printed as received.\n',
    {
      zh: '推进<Note id="beach-day">沙滩日</Note>活动。',
      en: 'We will advance <Note id="beach-day">Beach Day</Note> activities.',
    },
  ),
  'lawful-target-added': marked(
    'Target',
    `- id: new-seats
  value: 3000
  unit: count
  bound: at-least
  label: { zh: 新增座位, en: New seats }
  measure: { zh: 个座位, en: seats }
  mark: seat
`,
    {
      zh: '新增<Target id="new-seats">3000个座位</Target>以上。',
      en: 'We will add <Target id="new-seats">3,000 seats</Target> or more.',
    },
  ),
})

/** A mark whose words are the name of its entry. */
function named(tag: string, fields: string): Make {
  const words = (text: string) => `<${tag} id="beach-day">${text}</${tag}>`
  return marked(tag, `- id: beach-day\n  zh: 沙滩日\n  en: Beach Day\n${fields}`, {
    zh: `推进${words('沙滩日')}活动。`,
    en: `We will advance ${words('Beach Day')} activities.`,
  })
}

/** Adds the sentence, and the entry to the list of its edition or to the glossary. */
function marked(tag: string, entry: string, sentence: Bilingual): Make {
  return (content, random) => {
    const added = addSentence(content, random, sentence)
    const year = added?.places[0].file.split('/')[0]
    const list = `${tag.toLowerCase()}s.yaml`
    return added && together(added, addLines(content, tag === 'Term' ? list : `${year}/${list}`, entry))
  }
}
