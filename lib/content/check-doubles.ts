import type { Bilingual, TargetEntry } from '../report/schema.ts'
import { languages } from '../report/vocabulary.ts'
import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'
import type { YamlFile } from './read-yaml.ts'

/** A text in both languages, and where each stands. */
interface Twice extends Bilingual {
  at: Record<'zh' | 'en', { file: string; line: number; column: number }>
}

/** No two parts have the same title in one language alone, and no two targets the same label; the first such is told. */
export function checkDoubles(pairs: PartPair[], targets: YamlFile<TargetEntry[]>): Problem[] {
  const titles = pairs.flatMap(({ zh, en }): Twice[] =>
    zh?.title && en?.title
      ? [
          {
            zh: zh.title,
            en: en.title,
            at: { zh: { file: zh.file, ...zh.titleAt() }, en: { file: en.file, ...en.titleAt() } },
          },
        ]
      : [],
  )
  const labels = (targets.data ?? []).map(({ label }, index): Twice => {
    const at = (language: 'zh' | 'en') => ({
      file: targets.file,
      ...targets.at([index, 'label', language]),
    })
    return { ...label, at: { zh: at('zh'), en: at('en') } }
  })
  return [...doubles(titles).slice(0, 1), ...doubles(labels).slice(0, 1)]
}

/** The texts that another has in one language and not in the other. */
function doubles(texts: Twice[]): Problem[] {
  return texts.flatMap((text, index) =>
    languages.flatMap((language) => {
      const first = texts.slice(0, index).find((other) => other[language] === text[language])
      const other = language === 'zh' ? 'en' : 'zh'
      if (!first || first[other] === text[other]) return []
      const place = first.at[language]
      return {
        ...text.at[language],
        found: `“${text[language].slice(0, 40)}”, as at ${place.file}:${place.line}`,
        expected: 'expected words of its own, as in the other language',
        cure: 'write what belongs here, and look at the other place too',
      }
    }),
  )
}
