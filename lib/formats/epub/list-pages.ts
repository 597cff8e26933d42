import { x } from 'xastscript'
import type { Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import type { Figure } from '../shared/book/lists.ts'
import { placeOf } from './chapter-pages.ts'
import { type EpubPage, heading, inLanguages, type Node } from './xhtml.ts'

/** The numbers of the text with their pictures. */
export function figuresPage(book: Book): EpubPage {
  const { title, lead, items } = book.figures
  const shown = page('figures', 'chapter', title, [
    ...inLanguages('p', lead, 'quiet'),
    ...items.map((figure) =>
      x('div', { class: 'figure' }, [
        ...inLanguages('p', figure.figure, 'big'),
        ...inLanguages('p', figure.label),
        ...(figure.verb ? inLanguages('p', figure.verb, 'quiet') : []),
        picture(figure),
        x('p', { class: 'quiet' }, [
          toPart(book, figure.part),
          ...(figure.scale ? [' · ', ...inLanguages('span', figure.scale)] : []),
        ]),
      ]),
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
      heading('h2', '', level.title),
      ...inLanguages('p', level.note, 'quiet'),
      x(
        'ul',
        level.items.map(({ name, verb, part }) =>
          x('li', [
            toPart(book, part),
            ' ',
            ...inLanguages('span', name),
            ' ',
            ...inLanguages('span', verb, 'quiet'),
          ]),
        ),
      ),
    ]),
  ])
}

/** The glossary. */
export function termsPage({ terms }: Book): EpubPage {
  return page('terms', 'glossary', terms.title, [
    x(
      'dl',
      terms.items.flatMap(({ name, note }) => [
        x('dt', inLanguages('span', name)),
        x('dd', inLanguages('p', note)),
      ]),
    ),
  ])
}

function page(name: string, type: string, title: Words, contents: Node[]): EpubPage {
  return { file: `${name}.xhtml`, title, type, contents: [heading('h1', '', title), ...contents] }
}

function toPart(book: Book, part: string): Node {
  const href = placeOf(book, part)
  const shown = /^\d/.test(part) ? part : '→'
  return href ? x('a', { href }, shown) : shown
}

function picture({ picture, pictureLabel }: Figure): Node {
  const { width, height, filledPath, openPath, restPath, cut } = picture
  return x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: 'img',
      'aria-label': pictureLabel,
    },
    [
      x('title', pictureLabel),
      ...(restPath ? [x('path', { fill: '#b9cfcc', d: restPath })] : []),
      ...(openPath
        ? [x('path', { fill: 'none', stroke: '#0b5155', 'stroke-linejoin': 'round', d: openPath })]
        : []),
      ...(filledPath ? [x('path', { fill: '#0b5155', d: filledPath })] : []),
      ...(cut ? [cutMark(cut)] : []),
    ],
  )
}

function cutMark({ x: left, y, width, height, path }: NonNullable<Figure['picture']['cut']>): Node {
  const frame = { x: String(left), y: String(y), width: String(width), height: String(height) }
  return x('svg', frame, x('path', { fill: '#0b5155', d: path }))
}
