import { mdxAnnotations, mdxText } from '../mdx/mdx-text.ts'
import type { Project } from './lists.ts'
import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'
import { languages } from './types.ts'

/** The verb that sets a project's level must stand in a sentence that marks the project. */
export function checkProjects(pairs: PartPair[], projects: Project[], list: string): Problem[] {
  return projects.flatMap((project) =>
    languages.flatMap((language) => {
      const places = pairs.flatMap((pair) => {
        const part = pair[language]
        const sentences = part?.sentences.filter((sentence) =>
          mdxAnnotations(sentence.spans).some((mark) => mark.kind === 'project' && mark.id === project.id),
        )
        return (sentences ?? []).map((sentence) => ({ sentence, file: part?.file ?? '' }))
      })
      const first = places[0]
      const verb = project.verb[language]
      if (!first || places.some(({ sentence }) => mdxText(sentence.spans).includes(verb))) return []
      return {
        file: first.file,
        line: first.sentence.line,
        column: first.sentence.column,
        found: `a sentence without “${verb}”, the verb of the project “${project.id}”`,
        expected: `expected the verb that ${list} gives for the level “${project.level}”`,
        cure: 'mend the verb in the list, and the level with it',
      }
    }),
  )
}
