import { hasGlyph } from '../pictures/typeface.ts'
import type { Position } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'
import { yamlTexts } from './yaml-texts.ts'

/** Finds characters that the typeface of posters, cards and PDFs cannot show, one a line. */
export function checkGlyphs(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const missing = withoutGlyph(line)
    return missing === undefined
      ? []
      : [problem(missing, file, { line: index + 1, column: line.indexOf(missing) + 1 })]
  })
}

/** The same for every text of a YAML file. */
export function checkYamlGlyphs({ data, file, at }: YamlFile<unknown>): Problem[] {
  return yamlTexts(data).flatMap(({ text, path }) => {
    const missing = withoutGlyph(text)
    return missing === undefined ? [] : [problem(missing, file, at(path))]
  })
}

function withoutGlyph(text: string): string | undefined {
  return [...text.replaceAll('\n', '')].find((character) => !hasGlyph(character))
}

function problem(missing: string, file: string, place: Position): Problem {
  return {
    file,
    ...place,
    found: `“${missing}”, which the typeface of the pictures does not have`,
    expected: 'expected characters of Noto Serif SC',
    cure: 'write it in another way',
  }
}
