import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { fileAddress } from '../../report/address.ts'
import { eachElement } from '../clean/each-element.ts'
import { type Face, type FaceName, faces } from './faces.ts'
import { type LettersFile, lettersFile } from './letters-file.ts'
import { type LettersOfPage, lettersOfPage } from './letters-of-page.ts'

/**
 * A rehype plugin that gives a page the letters of its titles and numerals: rules in its style sheet that name files, with
 * no letters but those that the page needs. Leaves the files in the file’s data, as `letters`, and what they are cut for, as
 * `characters`. A page in English names two files of its titles’ letters for the scripts that bring them: that of all such
 * pages, in `data-latin`, and one with its own alone, in `data-own`.
 */
export function rehypeLetters() {
  return async (tree: Root, file: VFile) => {
    const characters = lettersOfPage(tree)
    const made = await filesOf(characters)
    file.data.characters = characters
    file.data.letters = made.map(({ letters }) => letters)
    if (made.length === 0) return
    const latin = made.find(({ face }) => face === faces.latin)
    const own = latin && (await lettersFile(faces.latin, characters.get('latin') ?? []))
    if (own) file.data.letters = [...made.map(({ letters }) => letters), own]
    eachElement(tree, (element) => {
      if (element.tagName === 'html' && latin && own) {
        element.properties.dataLatin = fileAddress(latin.letters.path)
        element.properties.dataOwn = fileAddress(own.path)
      }
      if (element.tagName === 'head') addRules(element, made.map(rule).join(''))
    })
  }
}

interface Made {
  face: Face
  letters: LettersFile
}

function filesOf(page: LettersOfPage): Promise<Made[]> {
  const used = (Object.keys(faces) as FaceName[]).filter((name) => page.has(name))
  return Promise.all(
    used.map(async (name) => {
      const face: Face = faces[name]
      return { face, letters: await lettersFile(face, face.characters ?? page.get(name) ?? []) }
    }),
  )
}

/** One weight serves all: a browser must not make it bolder. */
function rule({ face: { family, display, range }, letters }: Made): string {
  const descriptors = [
    `font-family:${family}`,
    `src:url(${fileAddress(letters.path)})`,
    'font-weight:1 999',
    `font-display:${display}`,
    `unicode-range:${range}`,
  ]
  return `@font-face{${descriptors.join(';')}}`
}

/** Into the page’s own sheet, if it has one: scripts expect no other. */
function addRules(head: Element, rules: string) {
  const style = head.children.find((child) => child.type === 'element' && child.tagName === 'style')
  const text = { type: 'text' as const, value: rules }
  if (style?.type === 'element') style.children.push(text)
  else head.children.push({ type: 'element', tagName: 'style', properties: {}, children: [text] })
}
