import { addBelow, addEntries, addSentence, asReceived, sourceLine } from '../add-sentence.ts'
import { type Change, changeOf, together } from '../change.ts'
import { type Content, pairOf, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import { marksOf } from '../marks.ts'
import type { Random } from '../random.ts'
import { type Make, replaceOne, sentences, shuffledTexts, wordsOf } from '../replace-one.ts'

const betterWords: Record<string, string> = {
  strictest: 'most rigorous',
  splendid: 'successful',
  convenient: 'simple',
  latest: 'most recent',
  mechanisms: 'arrangements',
  procedures: 'processes',
  burdens: 'loads',
  thorough: 'sound',
  capacity: 'ability',
  crucial: 'decisive',
}
const verbs: Record<string, string> = {
  'carry out': 'undertake',
  build: 'construct',
  'strive to become': 'aim to become',
  'speed up': 'accelerate',
  foster: 'nurture',
  implement: 'put into effect',
  launch: 'begin',
  advance: 'push ahead with',
}

/** Edits of an editor’s day, with everything that belongs to them. */
export const lawfulEdits = kindsOf('lawful', {
  'lawful-better-word': replaceOne(
    sentences('en'),
    new RegExp(`\\b(?:${Object.keys(betterWords).join('|')})\\b`, 'g'),
    ([found]) => betterWords[found],
  ),
  'lawful-better-verb': betterVerb,
  'lawful-string-reworded': replaceOne(
    ({ file }) => file === 'ui/en.json',
    /\bThis\b/g,
    () => 'The same',
  ),
  'lawful-chinese-string-reworded': replaceOne(
    ({ file }) => file === 'ui/zh.json',
    /本站/g,
    () => '本网站',
  ),
  'lawful-keyword-added': replaceOne(
    ({ file, language }) => file === 'keywords.yaml' && language === 'zh',
    /$/g,
    () => '、便民热线',
  ),
  'lawful-english-keyword-added': replaceOne(
    ({ file, language }) => file === 'keywords.yaml' && language === 'en',
    /$/g,
    () => ', citizens’ hotline',
  ),
  'lawful-term-added': marked(
    'terms.yaml',
    'Term',
    `  kind: event
  source: own rendering
  note:
    zh: 每年夏天的活动。
    en: An event of every summer.
`,
  ),
  'lawful-place-added': marked('places.yaml', 'Place', ''),
  'lawful-project-added': marked(
    'projects.yaml',
    'Project',
    '  level: advance\n  verb:\n    zh: 推进\n    en: advance\n',
  ),
  'lawful-note-added': (content, random) =>
    listed(
      content,
      'notes.yaml',
      '- id: beach-day-note\n  zh: 此处按所得文本照录。\n  en: Printed as received.\n',
      addSentence(content, random, {
        zh: '推进<Note id="beach-day-note">沙滩日</Note>活动。',
        en: 'We will advance <Note id="beach-day-note">Beach Day</Note> activities.',
      }),
    ),
  'lawful-target-added': (content, random) =>
    listed(
      content,
      'targets.yaml',
      `- id: new-seats
  value: 3000
  unit: count
  bound: at-least
  label: { zh: 新增座位, en: New seats }
  measure: { zh: 个座位, en: seats }
  mark: seat
`,
      addSentence(content, random, {
        zh: '新增<Target id="new-seats">3000个座位</Target>以上。',
        en: 'We will add <Target id="new-seats">3,000 seats</Target> or more.',
      }),
    ),
  'lawful-correction-added': (content) => {
    const year = content.editions[0] ?? ''
    return addEntries(
      content,
      'changes.yaml',
      `- date: ${year}-03-01\n  edition: "${year}"\n  part: requirements\n  what: { zh: 改了一个错字。, en: A misprint was mended. }\n  why: { zh: 录入有误。, en: The transcription was wrong. }\n`,
    )
  },
  'lawful-publisher': onSite(
    /^publisher: null$/m,
    () => 'publisher:\n  zh: 海口读书会\n  en: Haikou Reading Circle',
  ),
  'lawful-contact': onSite(
    /^contact: null$/m,
    (random) => `contact: ${random.pick(['editors@example.org', 'https://example.org/contact'])}`,
  ),
  'lawful-publication-day': onSite(
    /$/,
    (random) =>
      `government:\n  pubDate: "2024-03-01${random.pick(['', ' 09:30'])}"\n  siteIdCode: "4601000001"\n`,
  ),
  'lawful-area-lead': (content, random) => {
    const [title] = [
      ...shuffledTexts(
        content,
        random,
        ({ file, path }) => file.endsWith('/area.zh.mdx') && path[0] === 'title',
      ),
    ]
    const line = title && sourceLine(content, title)
    if (!line) return undefined
    const file = title.file.replace('.zh.', '.en.')
    const lead = '发展海洋经济，建设美好家园。'
    return together(
      addEntries(content, title.file, `\n${lead}\n`),
      addEntries(content, file, '\nWe will develop the marine economy and build a beautiful home.\n'),
      addBelow(content, line, `\n${asReceived(lead)}`),
    )
  },
})

function onSite(pattern: RegExp, put: (random: Random) => string): Make {
  return (content, random) => {
    const source = content.source('site.yaml')
    return pattern.test(source)
      ? changeOf('site.yaml', source, source.replace(pattern, put(random)))
      : undefined
  }
}

/** A sentence with a new mark, and its entry. */
function marked(list: string, tag: string, fields: string): Make {
  const words = (text: string) => `<${tag} id="beach-day">${text}</${tag}>`
  const entry = `- id: beach-day\n  zh: 沙滩日\n  en: Beach Day\n${fields}`
  return (content, random) => {
    const sentence = {
      zh: `推进${words('沙滩日')}活动。`,
      en: `We will advance ${words('Beach Day')} activities.`,
    }
    return listed(content, list, entry, addSentence(content, random, sentence))
  }
}

/** Adds the entry to the list of the edition that the sentence was added to. */
function listed(
  content: Content,
  list: string,
  entry: string,
  sentence: Change | undefined,
): Change | undefined {
  const year = sentence?.places[0].file.split('/')[0] ?? ''
  const file = list === 'terms.yaml' ? list : `${year}/${list}`
  return sentence && together(sentence, addEntries(content, file, entry))
}

/** Another English verb in a sentence, and in every project of the sentence that has it. */
function betterVerb(content: Content, random: Random): Change | undefined {
  for (const verb of shuffledTexts(
    content,
    random,
    ({ file, path, value }) => file.endsWith('/projects.yaml') && path[1] === 'verb' && value in verbs,
  )) {
    const entries = content.texts(verb.file)
    const idOf = (index: string | number | undefined) =>
      entries.find(({ path }) => path[0] === index && path[1] === 'id')?.value
    const sentence = content.files
      .flatMap((file) => (file.endsWith('.en.mdx') ? content.texts(file) : []))
      .find((text) => marksOf(text).some(({ tag, id }) => tag === 'Project' && id === idOf(verb.path[0])))
    const put = verbs[verb.value] ?? ''
    const places = sentence ? [...wordsOf(sentence).matchAll(new RegExp(`\\b${verb.value}\\b`, 'g'))] : []
    if (!sentence || places.length === 0 || !pairOf(content, verb)) continue
    const ids = new Set(marksOf(sentence).map(({ id }) => id))
    const same = entries.filter(
      ({ path, value }) => path[1] === 'verb' && value === verb.value && ids.has(idOf(path[0]) ?? ''),
    )
    const source = content.source(verb.file)
    const list = same.reduceRight(
      (all, { start, end }) => all.slice(0, start) + JSON.stringify(put) + all.slice(end),
      source,
    )
    const said = places.reduceRight(
      (all, { index }) => all.slice(0, index) + put + all.slice(index + verb.value.length),
      sentence.value,
    )
    return together(rewrite(content, sentence, said), changeOf(verb.file, source, list))
  }
  return undefined
}
