import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { type BuiltReport, sentenceSchema, standing } from './built-report.ts'
import { quoteExactly, readsOnly, toolResult } from './tool-result.ts'

/** `2024/2.4#s1`, `2.4#s1`, `2024/2.4`, `https://…/zh/2024/2/#2.4-s1`: two segments after the view, and the fragment. */
const idForm = /^(?:[^#]*\b(?:zh|en)\/)?([^/#?]+)(?:\/([^/#?]+))?[^#]*(?:#(.*))?$/

/** The tool that gives a sentence, or those of a part, with what it takes to verify and cite it. */
export function addGetSentence(server: McpServer, report: () => BuiltReport): void {
  server.registerTool(
    'get_sentence',
    {
      description: `Gives one sentence, or all of a part or an area, word for word in Chinese and English, with the SHA-256 of its text. ${quoteExactly}`,
      inputSchema: z.object({
        id: z
          .string()
          .min(1)
          .max(2000)
          .describe('2024/2.4#s1, a part (2024/2.4), or an address of the site.'),
      }),
      outputSchema: z.strictObject({ ...standing, sentences: z.array(sentenceSchema) }),
      annotations: readsOnly,
    },
    ({ id }) => toolResult(sentencesAt(id.trim(), report())),
  )
}

function sentencesAt(id: string, { editions }: BuiltReport) {
  const [, first = '', second, fragment = ''] = idForm.exec(id) ?? []
  const named = editions.find(({ edition }) => edition === first)
  const edition = named ?? (second ? undefined : editions[0])
  if (!edition)
    throw new Error(`no edition “${first}”; there are ${editions.map((one) => one.edition).join(', ')}`)
  const { sentences, translation } = edition
  const [, inFragment, number] = /^(?:(.+)-)?s(\d+)\b/i.exec(fragment) ?? []
  const isPart = sentences.some(({ part }) => part === fragment)
  const part = inFragment ?? (isPart ? fragment : named ? second : first)
  /** An area has the sentences of its tasks too. */
  const own = sentences.filter((one) => part && (one.part === part || one.part.startsWith(`${part}.`)))
  if (own.length === 0) {
    const parts = [...new Set(sentences.map((one) => `${edition.edition}/${one.part}`))].join(', ')
    throw new Error(`${id}: no part with sentences; expected one of ${edition.edition}: ${parts}`)
  }
  // A link to words, `#:~:text=`, names no sentence.
  const isWhole = isPart || fragment === '' || fragment.startsWith(':~:')
  const asked = own.filter((one) => isWhole || (one.part === part && one.number === Number(number)))
  if (asked.length === 0)
    throw new Error(`${id}: no such sentence; there are ${own.map((one) => one.id).join(', ')}`)
  return { translation, sentences: asked }
}
