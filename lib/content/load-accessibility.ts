import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { contentFolder } from './get-site.ts'

const bilingual = z.strictObject({ zh: z.string(), en: z.string() })
/** A requirement's name, and where it is met. */
const pair = z.tuple([z.string(), z.string()])

const statement = z.strictObject({
  tested: z.array(bilingual),
  short: z.array(bilingual),
  requirements: z.array(
    z.strictObject({
      /** The standard that asks for it, by its number or its name. */
      by: z.union([z.string(), bilingual]),
      zh: pair,
      en: pair,
      /** The file below `tests/` that holds it. */
      test: z.string().optional(),
    }),
  ),
})

/** The accessibility statement, as `content/accessibility.yaml` has it. */
export type AccessibilityStatement = z.infer<typeof statement>

/**
 * Reads the accessibility statement.
 * @throws Error when the file is not as the schema says
 */
export async function loadAccessibility(): Promise<AccessibilityStatement> {
  const file = 'accessibility.yaml'
  const result = statement.safeParse(parse(await readFile(join(contentFolder(), file), 'utf8')))
  if (result.success) return result.data
  throw new Error(`content/${file}:1:1  ${z.prettifyError(result.error)}; mend it`)
}
