import { x } from 'xastscript'
import { languages } from '../../report/vocabulary.ts'
import type { Figure } from '../shared/book/lists.ts'
import { byLanguage, type Node } from './xhtml.ts'

/**
 * The picture of a target as SVG in the colour of the text, whatever a reading system makes that. It is named in the
 * book's first language and described in the other, since an attribute cannot say which language each is in.
 */
export function drawing({ id, picture, pictureWords }: Figure): Node {
  const { width, height, filledPath, openPath, restPath, cut } = picture
  const [name, description] = languages.filter((language) => pictureWords[language] !== undefined)
  const idOf = (language: string) => `picture-${id}-${language}`
  return x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: 'img',
      ...(name ? { 'aria-labelledby': idOf(name) } : {}),
      ...(description ? { 'aria-describedby': idOf(description) } : {}),
    },
    [
      ...byLanguage(pictureWords, (text, attributes, language) => [
        x(
          language === name ? 'title' : 'desc',
          { id: idOf(language), 'xml:lang': attributes['xml:lang'] },
          text,
        ),
      ]),
      ...(restPath ? [x('path', { fill: 'currentColor', 'fill-opacity': '0.25', d: restPath })] : []),
      ...(openPath
        ? [x('path', { fill: 'none', stroke: 'currentColor', 'stroke-linejoin': 'round', d: openPath })]
        : []),
      ...(filledPath ? [x('path', { fill: 'currentColor', d: filledPath })] : []),
      ...(cut ? [cutMark(cut)] : []),
    ],
  )
}

function cutMark({ x: left, y, width, height, path }: NonNullable<Figure['picture']['cut']>): Node {
  const frame = { x: String(left), y: String(y), width: String(width), height: String(height) }
  return x('svg', frame, x('path', { fill: 'currentColor', d: path }))
}
