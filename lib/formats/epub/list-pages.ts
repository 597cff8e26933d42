import { x } from 'xastscript'
import type { Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { partLink } from './chapter-pages.ts'
import { drawing } from './drawing.ts'
import { byLanguage, type EpubPage, heading, inLanguages, type Node, runs } from './xhtml.ts'

/** The numbers of the text with their pictures. */
export function figuresPage(book: Book): EpubPage {
  const { title, lead, items } = book.figures
  const shown = page('figures', 'chapter', title, [
    ...inLanguages('p', lead, 'quiet'),
    x(
      'ul',
      { class: 'figures' },
      items.map((figure) =>
        x('li', [
          ...inLanguages('p', figure.figure, 'big'),
          ...withVerb('p', figure.label, figure.verb),
          drawing(figure),
          x('p', { class: 'quiet' }, [
            partLink(book, figure),
            ...(figure.scale ? [' · ', ...inLanguages('span', figure.scale)] : []),
          ]),
        ]),
      ),
    ),
  ])
  return { ...shown, pictures: true }
}

/** The projects by how firmly they are set out. */
export function projectsPage(book: Book): EpubPage {
  const { title, lead, levels } = book.projects
  return page('projects', 'chapter', title, [
    ...inLanguages('p', lead, 'quiet'),
    ...levels.flatMap((level) => [
      heading('h2', '', level.title, `projects-${level.level}`),
      ...inLanguages('p', level.note, 'quiet'),
      x(
        'ul',
        { class: 'projects' },
        level.items.map((project) =>
          x('li', [partLink(book, project), ' ', ...withVerb('span', project.name, project.verb)]),
        ),
      ),
    ]),
  ])
}

/** The glossary. Headwords are in both languages, the book's own first. */
export function termsPage({ terms, view }: Book): EpubPage {
  const headword = (name: Words) => {
    const words = inLanguages('span', name)
    return view === 'en' ? words.toReversed() : words
  }
  return page('terms', 'glossary', terms.title, [
    x(
      'dl',
      terms.items.flatMap(({ id, name, note }) => [
        x('dt', { id: `term-${id}` }, headword(name)),
        x('dd', inLanguages('p', note)),
      ]),
    ),
  ])
}

function page(name: string, type: 'chapter' | 'glossary', title: Words, contents: Node[]): EpubPage {
  return {
    file: `${name}.xhtml`,
    title,
    type,
    heading: name,
    contents: [heading('h1', '', title, name), ...contents],
  }
}

/** What a number or a project is called, in each language with the verb of its sentence behind it. */
function withVerb(name: 'p' | 'span', said: Words, verb: Words | undefined): Node[] {
  return byLanguage(said, (text, attributes, language) => {
    const follows = verb ? [' ', x('span', { class: 'quiet' }, runs(verb[language] ?? '', language))] : []
    return [x(name, attributes, [...runs(text, language), ...follows]), ' ']
  })
}
