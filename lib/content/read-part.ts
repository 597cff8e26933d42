import { compilePart } from '../mdx/compile-part.ts'
import type { MdxSentence } from '../mdx/mdx-part.ts'
import { mdxText } from '../mdx/mdx-text.ts'
import { checkLetters } from './check-letters.ts'
import { inWords } from './describe-issue.ts'
import { type Position, parseYaml } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'
import { frontMatterSchema } from './schema.ts'
import type { Language } from './types.ts'

/** One MDX file that was read. */
export interface PartFile {
  /** As problems name it. */
  file: string
  language: Language
  title: string
  /** Where a character of the title stands. */
  titleAt(index?: number): Position
  sentences: MdxSentence[]
  /** The whole text of a file that cannot be read, or has no front matter; what its part says is then unknown. */
  unread?: string
  /** Set when marks of the body are wrong, so that what it marks is not known for certain. */
  faulty?: boolean
}

/** What stands between two lines of three hyphens at the top. */
const frontMatter = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/

/**
 * Reads one MDX file; whatever it must not hold comes back as problems.
 * @param path where the file is on the disk
 * @param file how problems name it
 */
export async function readPart(
  path: string,
  file: string,
  language: Language,
): Promise<{ part: PartFile; problems: Problem[] }> {
  const { text, problems } = readText(path, file, { expected: 'expected it', cure: 'add it' }, 100_000)
  problems.push(...longLines(text, file))
  const [top = '', yaml = ''] = frontMatter.exec(text) ?? []
  const { title, titleAt, problem } = readTitle(yaml, file)
  const empty = { file, language, title, titleAt, sentences: [] }
  if (problems.length > 0) return { part: { ...empty, title: '', unread: text }, problems }
  const body = '\n'.repeat(top.split('\n').length - 1) + text.slice(top.length)
  const { sentences, faults } = await compilePart(body, file)
  const found = faults.map((fault) => ({ file, ...fault, expected: `expected ${fault.expected}` }))
  const unread = top === '' || (faults.length > 0 && sentences.length === 0)
  // A strange letter breaks tags and front matter too, and is then the cause.
  const letters = checkLetters(text, file)
  const other = sentences.length > 0 && languageOf([title, ...sentences.map(({ spans }) => mdxText(spans))])
  if (other && other !== language && !unread) {
    return { part: { ...empty, title: '', unread: text }, problems: [wrongLanguage(file, other)] }
  }
  return {
    part: unread ? { ...empty, unread: text } : { ...empty, sentences, faulty: faults.length > 0 },
    problems: letters.length > 0 ? letters : [...(problem ? [problem] : []), ...found],
  }
}

/** A sentence many times as long as the longest of a report would keep the compiler busy for minutes. */
function longLines(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    line.length <= 6000
      ? []
      : {
          file,
          line: index + 1,
          column: 1,
          found: `a line of ${line.length} characters`,
          expected: 'expected at most 6000, since a line is a sentence',
          cure: 'look for what was pasted in by mistake',
        },
  )
}

/** The language that the title and every sentence of a file are in, if it is one. */
function languageOf(texts: string[]): Language | undefined {
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text)).length
  return chinese === texts.length ? 'zh' : chinese === 0 ? 'en' : undefined
}

function wrongLanguage(file: string, language: Language): Problem {
  return {
    file,
    line: 1,
    column: 1,
    found: `a file that is in ${language === 'zh' ? 'Chinese' : 'English'} throughout`,
    expected: `expected ${language === 'zh' ? 'English' : 'Chinese'}, as the name of the file says`,
    cure: `name it .${language}.mdx, or put the text of the other language in its place`,
  }
}

/** The title is all that front matter may hold. */
function readTitle(
  yaml: string,
  file: string,
): { title: string; titleAt(index?: number): Position; problem: Problem | undefined } {
  const { value, problems, within, keyAt } = parseYaml(yaml, file, 1)
  const titleAt = (index = 0) => within(['title'], index)
  const said = (place: Position, found: string, cure: string, expected: string) => ({
    title: '',
    titleAt,
    problem: { file, ...place, found, expected, cure },
  })
  const form = 'expected “title: …” and nothing else in the front matter'
  const [broken] = problems
  if (broken) return { title: '', titleAt, problem: broken }
  const { title, ...others } = { ...(typeof value === 'object' ? value : {}) } as Record<string, unknown>
  const [other] = Object.keys(others)
  if (title === undefined || title === null || title === '') {
    const cure = 'write the title between two lines of three hyphens at the top of the file'
    return said({ line: 1, column: 1 }, 'no title', cure, form)
  }
  if (typeof title !== 'string') {
    return said(
      titleAt(),
      `a title that is ${inWords(title)}`,
      'put it in quotation marks',
      'expected a text',
    )
  }
  const { error } = frontMatterSchema.safeParse({ title })
  if (error)
    return said(
      titleAt(),
      `a title that is ${inWords(title)}`,
      'write the title on one line',
      `expected ${error.issues[0]?.message}`,
    )
  if (other) return said(keyAt([other]), 'front matter with more than a title', `take “${other}” away`, form)
  return { title: title.trim(), titleAt, problem: undefined }
}
