import { readFileSync } from 'node:fs'
import { editionFiles } from '../edition-files.ts'
import { type Located, within } from '../located.ts'
import { type Path, parseYaml } from '../parse-yaml.ts'
import type { PartPair } from '../part-pair.ts'
import { readEditionFiles } from '../read-edition-files.ts'
import type { PartFile } from '../read-part.ts'
import { readText } from '../read-text.ts'
import { isUnwritten, toTranslate } from '../unwritten.ts'

/** A line of English of an edition, and the Chinese that it translates. */
export interface EnglishLine {
  /** `2.4#s2`, `2.4#title`, `pledges#s1`, `pledges/1#title`, `edition.yaml#slogan`, `targets.yaml#new-roads.label`. */
  address: string
  file: Located
  /** In the file. */
  line: number
  /** With its marks, as the Chinese file has it. */
  chinese: string
  english: string
  /** The keys that lead to it, in a YAML file or in front matter; a sentence has none and is a whole line. */
  path?: Path
}

/** Every line of English of an edition, in the order of the report; parts that cannot be read are left out. */
export async function englishLines(folder: Located): Promise<EnglishLine[]> {
  const { pairs } = await readEditionFiles(folder)
  const numbers = new Map<string, number>()
  const ofParts = pairs.flatMap((pair) => linesOfPart(pair, folder, numbers))
  return [...Object.values(editionFiles).flatMap(({ name }) => linesOfYaml(folder, name)), ...ofParts]
}

/** @param numbers how many sentences each address has had: pledges share one */
function linesOfPart(pair: PartPair, folder: Located, numbers: Map<string, number>): EnglishLine[] {
  const { zh, en, kind, number, task } = pair
  if (zh.unread !== undefined || en.unread !== undefined) return []
  const page = {
    requirements: 'requirements',
    area: `${number}`,
    task: `${number}.${task}`,
    pledge: 'pledges',
  }[kind]
  const file = within(folder, `${pair.stem}.en.mdx`)
  const [chinese, english] = [zh, en].map((part) => rawLines(folder, pair.stem, part))
  const isPaired = zh.sentences.length === en.sentences.length
  const first = numbers.get(page) ?? 0
  numbers.set(page, first + en.sentences.length)
  const title = {
    address: `${kind === 'pledge' ? `pledges/${number}` : page}#title`,
    file,
    line: en.fieldAt('title').line,
    chinese: zh.frontMatter.title,
    english: en.frontMatter.title,
    path: ['title'],
  }
  const sentences = en.sentences.map(({ line }, index): EnglishLine => {
    const own = english?.[line - 1] ?? ''
    const other = chinese?.[(zh.sentences[index]?.line ?? 0) - 1]
    return {
      address: `${page}#s${first + index + 1}`,
      file,
      line,
      chinese: (isPaired && other) || behindMarker(own),
      english: own,
    }
  })
  return [title, ...sentences]
}

function rawLines(folder: Located, stem: string, { language }: PartFile): string[] {
  return readFileSync(within(folder, `${stem}.${language}.mdx`).path, 'utf8').split(/\r\n?|\n/)
}

function behindMarker(english: string): string {
  const at = english.indexOf(toTranslate)
  return at < 0 ? '' : english.slice(at + toTranslate.length).trim()
}

function linesOfYaml(folder: Located, name: string): EnglishLine[] {
  const file = within(folder, name)
  const { text, problems } = readText(file, { expected: '', cure: '' })
  if (problems.length > 0) return []
  const { value, at } = parseYaml(text, file.name)
  return pairsIn(value).map(({ chinese, english, path, words }) => ({
    address: `${name}#${words.join('.')}`,
    file,
    line: at(path).line,
    chinese,
    english,
    path,
  }))
}

/** Every text that stands under `zh` and `en`, with the keys that lead to the English, and those that editors go by. */
function pairsIn(
  value: unknown,
  path: Path = [],
  words: string[] = [],
): (Pick<EnglishLine, 'chinese' | 'english'> & { path: Path; words: string[] })[] {
  if (!value || typeof value !== 'object') return []
  const { zh: chinese, en: english } = value as Record<string, unknown>
  const own = typeof chinese === 'string' && typeof english === 'string'
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [
    ...(own ? [{ chinese, english, path: [...path, 'en'], words }] : []),
    ...entries.flatMap(([key, item]) => {
      const id = Array.isArray(value) && (item as { id?: unknown } | null)?.id
      return pairsIn(item, [...path, key], [...words, String(id || key)])
    }),
  ]
}

/** Those lines that are still to be written and whose Chinese is there. */
export function unwrittenEnglish(lines: readonly EnglishLine[]): EnglishLine[] {
  return lines.filter(
    ({ english, chinese }) => isUnwritten(english) && !isUnwritten(chinese) && chinese !== '',
  )
}
