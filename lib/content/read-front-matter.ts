import { type FrontMatter, frontMatterFields, frontMatterSchema } from '../report/schema.ts'
import { describeIssue, inWords } from './describe-issue.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Place, type Problem, startOf } from './problem.ts'
import { schemasFile } from './read-yaml.ts'

/** Front matter that was read. Its title is empty where there is a problem. */
export interface ReadFrontMatter {
  frontMatter: FrontMatter
  /** Where a character of a field stands. */
  fieldAt(key: keyof FrontMatter, index?: number): Place
  problem?: Problem | undefined
}

/** Reads what stands between the lines of hyphens at the top of a file: the title, and what else the schema has. */
export function readFrontMatter(text: string, file: string): ReadFrontMatter {
  const yaml = parseYaml(text, file, 1)
  const fieldAt = (key: keyof FrontMatter, index = 0) => yaml.within([key], index)
  const refused = (problem: Problem | undefined) => ({ frontMatter: { title: '' }, fieldAt, problem })
  const [broken] = yaml.problems
  if (broken) return refused(broken)
  const { title, ...others } = { ...(typeof yaml.value === 'object' ? yaml.value : {}) } as Record<
    string,
    unknown
  >
  const form = `${frontMatterFields.map((key) => `“${key}: …”`).join(', ')} and nothing else in the front matter`
  if (title === undefined || title === null || title === '') {
    const cure = 'write the title between two lines of three hyphens at the top of the file'
    return refused({ ...startOf(file), found: 'no title', expected: form, cure })
  }
  const found = `a title that is ${inWords(title)}`
  if (typeof title !== 'string') {
    const [expected, cure] = ['a text', 'put it in quotation marks']
    return refused({ ...fieldAt('title'), found, expected, cure })
  }
  const unknown = Object.keys(others).find((key) => !frontMatterFields.some((field) => field === key))
  const known = Object.fromEntries(Object.entries({ title, ...others }).filter(([key]) => key !== unknown))
  const { data, error } = frontMatterSchema.safeParse(known)
  const [issue] = error?.issues ?? []
  if (issue?.path[0] === 'title') {
    const [expected, cure] = [issue.message, 'write the title on one line']
    return refused({ ...fieldAt('title'), found, expected, cure })
  }
  if (unknown) {
    const [found, cure] = ['front matter with more than a title', `take “${unknown}” away`]
    return refused({ ...yaml.keyAt([unknown]), found, expected: form, cure })
  }
  if (data) return { frontMatter: data, fieldAt }
  return refused(issue && describeIssue(issue, yaml, schemasFile)[0])
}
