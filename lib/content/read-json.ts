import { type Message, transformSync } from 'esbuild'
import type { z } from 'zod'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'
import { shapeYaml, type YamlFile } from './read-yaml.ts'

/**
 * Reads a JSON file (RFC 8259: no comments, no trailing commas, double quotes) and checks its shape.
 * @param path where the file is on the disk
 * @param file how problems name it
 * @param form where the form of the file is described
 */
export function readJson<T>(path: string, file: string, schema: z.ZodType<T>, form: string): YamlFile<T> {
  const { text, problems } = readText(path, file, {
    expected: `the strings of ${form} in this language`,
    cure: 'add it',
  })
  const broken = problems.length > 0 ? problems : syntaxProblems(text, file)
  return shapeYaml({ text, problems: broken }, file, schema, form)
}

/** The parser of esbuild says where JSON is wrong, which that of Node.js 20 does not. */
function syntaxProblems(text: string, file: string): Problem[] {
  try {
    JSON.parse(text)
    return []
  } catch {
    // Where it is wrong, esbuild says.
  }
  try {
    transformSync(text, { loader: 'json', logLevel: 'silent' })
    return []
  } catch (error) {
    const { errors } = error as { errors?: Message[] }
    if (!errors?.[0]?.location) throw error
    return errors.map(({ text, location }) => ({
      file,
      line: location?.line ?? 1,
      column:
        Buffer.from(location?.lineText ?? '')
          .subarray(0, location?.column)
          .toString().length + 1,
      found: `not valid JSON: ${text}`,
      expected: 'JSON that parses',
      cure: 'mend the line: names and texts in double quotes, a comma between them and none at the end, no comments',
    }))
  }
}
