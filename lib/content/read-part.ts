import type { Language } from '../report/vocabulary.ts'
import { checkLetters } from './checks/check-letters.ts'
import type { Located } from './located.ts'
import { compilePart } from './mdx/compile-part.ts'
import type { MdxSentence } from './mdx/mdx-part.ts'
import { mdxText } from './mdx/mdx-text.ts'
import { type Problem, placeIn, startOf } from './problem.ts'
import { type ReadFrontMatter, readFrontMatter } from './read-front-matter.ts'
import { readText } from './read-text.ts'
import { isUnwritten, type Unwritten, unwrittenLine } from './unwritten.ts'

/** One MDX file that was read. */
export interface PartFile extends Omit<ReadFrontMatter, 'problem'> {
  /** As problems name it. */
  file: string
  language: Language
  sentences: MdxSentence[]
  /** The whole text of a file that cannot be read, or has no front matter; what its part says is then unknown. */
  unread?: string
  /** Set when marks of the body are wrong, so that what it marks is not known for certain. */
  faulty?: boolean
}

/** What stands between two lines of three hyphens at the top. */
const top = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/

/** Reads one MDX file; whatever it must not hold comes back as problems. */
export async function readPart(
  at: Located,
  language: Language,
): Promise<{ part: PartFile; problems: Problem[] }> {
  const file = at.name
  const { text, problems } = readText(at, { expected: 'it', cure: 'add it' }, 50_000)
  problems.push(...excess(text, file))
  const [head = '', yaml = ''] = top.exec(text) ?? []
  if (head === '' && /^---[ \t]*\n/.test(text) && problems.length === 0) problems.push(openFence(text, file))
  const { frontMatter, fieldAt, problem } = readFrontMatter(yaml, file)
  const empty = { file, language, frontMatter, fieldAt, sentences: [] }
  const unknown: PartFile = { ...empty, frontMatter: { title: '' }, unread: text }
  if (problems.length > 0) return { part: unknown, problems }
  const body = '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length)
  const { sentences, faults } = await compilePart(body, file)
  const found = faults.map((fault) => ({ file, ...fault }))
  const unread = head === '' || (faults.length > 0 && sentences.length === 0)
  // A strange letter breaks tags and front matter too, and is then the cause.
  const letters = checkLetters(text, file)
  const unwritten = unwrittenLines({ ...empty, sentences })
  const written = [frontMatter.title, ...sentences.map(({ spans }) => mdxText(spans))].filter(
    (words) => !isUnwritten(words),
  )
  const other = sentences.length > 0 && written.length > 1 && soleLanguage(written)
  if (other && other !== language && !unread) {
    return { part: unknown, problems: [wrongLanguage(file, other)] }
  }
  return {
    part: unread ? { ...empty, unread: text } : { ...empty, sentences, faulty: faults.length > 0 },
    problems: [...(letters.length > 0 ? letters : [...(problem ? [problem] : []), ...found]), ...unwritten],
  }
}

/** The title and the sentences that nobody has written yet. */
function unwrittenLines({ file, language, frontMatter, fieldAt, sentences }: PartFile): Unwritten[] {
  const texts = [
    { text: frontMatter.title, place: fieldAt('title') },
    ...sentences.map((sentence) => ({ text: mdxText(sentence.spans), place: placeIn(file, sentence) })),
  ]
  return texts.flatMap(({ text, place }) => (isUnwritten(text) ? unwrittenLine(text, place, language) : []))
}

/** Reported where the title ends, or at the top. */
function openFence(text: string, file: string): Problem {
  const title = text.split('\n').findIndex((line) => /^title:/.test(line))
  return {
    ...startOf(file, Math.max(title, 0) + 2),
    found: 'a title without the line of three hyphens that ends it',
    expected: '“---”, the title, “---”',
    cure: 'type three hyphens on the line below the title',
  }
}

/** Lines far longer than any sentence keep the compiler busy for minutes; a part with hundreds of sentences is none. */
function excess(text: string, file: string): Problem[] {
  const lines = text.split('\n')
  const many = {
    ...startOf(file, 401),
    found: `${lines.length} lines`,
    expected: 'at most 400 in one part',
    cure: 'look for what was pasted in by mistake, or part it into tasks',
  }
  const long = lines.flatMap((line, index) => {
    if (line.length <= 6000) return []
    return {
      ...startOf(file, index + 1),
      found: `a line of ${line.length} characters`,
      expected: 'at most 6000, since a line is a sentence',
      cure: 'look for what was pasted in by mistake',
    }
  })
  return lines.length > 400 ? [...long, many] : long
}

/** The language that the title and every sentence of a file are in, if it is one. */
function soleLanguage(texts: string[]): Language | undefined {
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text)).length
  return chinese === texts.length ? 'zh' : chinese === 0 ? 'en' : undefined
}

function wrongLanguage(file: string, language: Language): Problem {
  return {
    ...startOf(file),
    found: `a file that is in ${language === 'zh' ? 'Chinese' : 'English'} throughout`,
    expected: `${language === 'zh' ? 'English' : 'Chinese'}, as the name of the file says`,
    cure: `name it .${language}.mdx, or put the text of the other language in its place`,
  }
}
