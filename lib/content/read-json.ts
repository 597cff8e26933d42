import { type Message, transformSync } from 'esbuild'
import type { z } from 'zod'
import type { Located } from './located.ts'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'
import { shapeYaml, type YamlFile } from './read-yaml.ts'

/**
 * Reads a JSON file (RFC 8259: no comments, no trailing commas, double quotes) and checks its shape; `form` is the file
 * that has the same one.
 */
export function readJson<T>(file: Located, schema: z.ZodType<T>, form: string): YamlFile<T> {
  const missing = { expected: `the strings of ${form} in this language`, cure: 'add it' }
  const { text, problems } = readText(file, missing)
  const broken = problems.length > 0 ? problems : syntaxProblems(text, file.name)
  return shapeYaml({ text, problems: broken }, file.name, schema, form)
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
