import type { Bilingual } from '../../report/schema.ts'
import type { AnnotationKind, Language } from '../../report/vocabulary.ts'
import { mdxText, wordsAround } from '../mdx/mdx-text.ts'
import { inShort, type Problem } from '../problem.ts'
import { type ListedEntry, marksIn, type UsedId } from './used-ids.ts'

/**
 * The verb that an entry quotes must stand in the clause, in English the sentence, that marks the entry. Of a verb whose
 * parts stand apart, 推动……建成 or “ensure … completed”, each must, in this order.
 */
export function lackingVerb(
  kind: AnnotationKind,
  { entry, marks, at }: ListedEntry<{ id: string; verb?: Bilingual | undefined }>,
  language: Language,
): Problem | undefined {
  const places = marksIn(language, marks).map((use) => ({ ...use, reach: reachOf(use) }))
  const [first] = places
  const verb = entry.verb?.[language]
  if (!first || verb === undefined || places.some(({ reach }) => hasWords(reach, verb, language)))
    return undefined
  return {
    ...at('verb', language),
    found: `the verb “${verb}” of the ${kind} “${entry.id}”`,
    expected: `a verb of its ${language === 'zh' ? 'clause' : 'sentence'}, ${first.file}:${first.sentence.line}, “${inShort(first.reach)}”`,
    cure: `mend the verb, ${kind === 'project' ? 'and the level with it, ' : ''}or the sentence`,
  }
}

/** In English whole words; in Chinese, which has no spaces, two characters or more. */
function hasWords(text: string, verb: string, language: Language): boolean {
  const parts = verb.split(/\s*…+\s*/)
  if (language === 'zh') return parts.every((part) => part.length > 1) && inOrder(text, parts)
  const plain = (words: string) => ` ${words.replaceAll(/[^A-Za-z’-]+/g, ' ')} `
  return inOrder(plain(text), parts.map(plain))
}

/** Whether a text has all of the words, one after the other. */
function inOrder(text: string, words: string[]): boolean {
  let from = 0
  return words.every((part) => {
    const at = text.indexOf(part, from)
    from = at + part.trimEnd().length
    return at >= 0
  })
}

/** The words that may hold a mark's verb: its clause in Chinese, where each has its own, and its sentence in English. */
function reachOf({ sentence, mark, language }: UsedId): string {
  if (language === 'en') return mdxText(sentence.spans)
  const { before, after } = wordsAround(sentence.spans, mark)
  return `${before.split(/[，；。]/u).at(-1)}${mdxText(mark.spans)}${after.split(/[，；。]/u)[0]}`
}
