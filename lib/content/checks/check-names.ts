import { bareName } from '../../report/heading-terms.ts'
import type { Bilingual } from '../../report/schema.ts'
import type { AnnotationKind, Language } from '../../report/vocabulary.ts'
import { type MdxAnnotation, mdxText } from '../mdx/mdx-text.ts'
import { inShort, type Problem, placeIn } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { type ListedEntry, listedEntries, marksIn, type UsedId, type UsedIds } from './used-ids.ts'

/** An entry with a name in both languages, and the other words that texts mark for it. */
export interface Named extends Bilingual {
  id: string
  forms?: { zh?: string[] | undefined; en?: string[] | undefined } | undefined
}

/**
 * The words that texts mark are the name of the entry, without its outer quotation marks and what it adds in brackets,
 * or what stands in the brackets, or one of the forms that the entry lists; and the name stands in the text, or shares a
 * word with one of them.
 */
export function checkNames(kind: AnnotationKind, list: YamlFile<Named[]>, { valid, written }: UsedIds) {
  return listedEntries(list, kind, valid).flatMap((listed) => {
    const wrong = strangeWords(listed, kind, 'zh') ?? strangeWords(listed, kind, 'en')
    return wrong ?? (written ? (absentWords(listed, 'zh') ?? absentWords(listed, 'en') ?? []) : [])
  })
}

/** Words that a text marks for an entry which does not have them. */
function strangeWords(
  { entry, at, marks: all }: ListedEntry<Named>,
  kind: AnnotationKind,
  language: Language,
): Problem | undefined {
  const marks = marksIn(language, all)
  const name = entry[language]
  const allowed = [name, bareName(name), ...inBrackets(name), ...(entry.forms?.[language] ?? [])]
  const strange = marks.find(({ mark }) => !allowed.includes(wordsOf(mark)))
  if (!strange) return undefined
  const { mark, sentence, file } = strange
  const words = wordsOf(mark)
  const standsThere = allowed.some((form) => mdxText(sentence.spans).includes(form))
  if (standsThere || marks.some((other) => allowed.includes(wordsOf(other.mark)))) {
    const place = at(language)
    return {
      ...placeIn(file, mark),
      found: `“${inShort(words)}”, marked as the ${kind} “${entry.id}”`,
      expected: `“${inShort(name)}”, as on line ${place.line} of ${place.file}`,
      cure: `mark the name as the list has it, or add the words to the “forms” of the ${kind}`,
    }
  }
  return {
    ...at(language),
    found: `the name “${inShort(name)}”`,
    expected: `“${inShort(words)}”, as ${file}:${mark.line} marks it`,
    cure: 'write the name as it stands in the text',
  }
}

/** A form that no text marks, or a name that stands in no text that marks it. */
function absentWords({ entry, at, marks: all }: ListedEntry<Named>, language: Language): Problem | undefined {
  const marks = marksIn(language, all)
  const name = entry[language]
  const forms = entry.forms?.[language] ?? []
  if (marks.length === 0) return undefined
  const marked = new Set(marks.map(({ mark }) => wordsOf(mark)))
  const unused = forms.findIndex((form) => !marked.has(form))
  if (unused >= 0) {
    return {
      ...at('forms', language, unused),
      found: `the form “${inShort(forms[unused] ?? '')}”, which no text marks`,
      expected: 'only words that a text marks',
      cure: 'take it out of the list',
    }
  }
  if (stands(name, marks, forms)) return undefined
  return {
    ...at(language),
    found: `the name “${inShort(name)}”, which stands in no text that marks it`,
    expected: `it to share a word with ${forms.map((form) => `“${inShort(form)}”`).join(' or ')}`,
    cure: 'write the name as it stands in the text',
  }
}

/** Whether a name stands in a sentence that marks it, or shares a word with a form: “consortium”, “consortia”. */
function stands(name: string, marks: readonly UsedId[], forms: readonly string[]): boolean {
  const words = (text: string) => text.toLowerCase().match(/[a-z]{4,6}|\p{Script=Han}{2}/gu) ?? []
  const shared = new Set(forms.flatMap(words))
  return (
    [bareName(name), ...inBrackets(name)].some((own) =>
      marks.some(({ sentence }) => mdxText(sentence.spans).includes(own)),
    ) || words(name).some((word) => shared.has(word))
  )
}

/** What a mark marks; a comma or a full stop that English sets inside the closing quotation mark is the sentence's. */
function wordsOf({ spans }: MdxAnnotation): string {
  return mdxText(spans).replace(/[,.]”$/, '”')
}

function inBrackets(name: string): string[] {
  const [, words] = /[（(]([^（()）]*)[)）]$/u.exec(name) ?? []
  return words ? [words] : []
}
