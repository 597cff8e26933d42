import type { Nodes, Root } from 'hast'
import type { Language } from '../../report/vocabulary.ts'
import { type FaceName, faceOfClass, faces } from './faces.ts'

/** The characters that a page sets in each of its faces. */
export type LettersOfPage = Map<FaceName, Set<string>>

const numerals = new Set(faces.numerals.characters)

/**
 * Reads off a finished page which characters it sets in which face: by the nearest class that says so, and by the
 * language in force. English titles have letters only on pages in English: beside Chinese they are in the reader’s own.
 */
export function lettersOfPage(tree: Root): LettersOfPage {
  const letters: LettersOfPage = new Map()
  let language: Language | undefined
  read(tree, undefined, undefined)
  return letters

  function read(node: Nodes, inForce: Language | undefined, classInForce: string | undefined) {
    if (node.type === 'text' && classInForce !== undefined) add(node.value, inForce, classInForce)
    if (!('children' in node)) return
    const { lang = undefined, className } = node.type === 'element' ? node.properties : {}
    const own = lang === undefined ? inForce : languageOf(String(lang))
    language ??= own
    const classes = Array.isArray(className) ? className.map(String) : []
    const face = classes.find((name) => name in faceOfClass) ?? classInForce
    for (const child of node.children) read(child, own, face)
  }

  function add(text: string, inForce: Language | undefined, className: string) {
    const face = inForce && faceOfClass[className]?.[inForce]
    for (const character of text.replaceAll(/\s/g, '')) {
      const name = numerals.has(character) ? 'numerals' : face
      if (name === undefined || (name === 'latin' && language !== 'en')) continue
      letters.set(name, (letters.get(name) ?? new Set()).add(character))
    }
  }
}

function languageOf(lang: string): Language | undefined {
  return lang.startsWith('zh') ? 'zh' : lang.startsWith('en') ? 'en' : undefined
}
