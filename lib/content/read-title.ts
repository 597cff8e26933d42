import { frontMatterSchema } from '../report/schema.ts'
import { inWords } from './describe-issue.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Place, type Problem, startOf } from './problem.ts'

/** The title is all that front matter may hold. */
export function readTitle(
  yaml: string,
  file: string,
): { title: string; titleAt(index?: number): Place; problem: Problem | undefined } {
  const { value, problems, within, keyAt } = parseYaml(yaml, file, 1)
  const titleAt = (index = 0) => within(['title'], index)
  const said = (place: Place, found: string, cure: string, expected: string) => ({
    title: '',
    titleAt,
    problem: { ...place, found, expected, cure },
  })
  const form = 'expected “title: …” and nothing else in the front matter'
  const [broken] = problems
  if (broken) return { title: '', titleAt, problem: broken }
  const { title, ...others } = { ...(typeof value === 'object' ? value : {}) } as Record<string, unknown>
  const [other] = Object.keys(others)
  if (title === undefined || title === null || title === '') {
    const cure = 'write the title between two lines of three hyphens at the top of the file'
    return said(startOf(file), 'no title', cure, form)
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
