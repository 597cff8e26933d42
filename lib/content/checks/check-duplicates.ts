import type { Bilingual, TargetEntry } from '../../report/schema.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { PartPair } from '../part-pair.ts'
import type { Place, Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { isUnwritten } from '../unwritten.ts'

/** A text in both languages, and where each stands. */
interface Text extends Bilingual {
  at: Record<Language, Place>
}

/** No two parts have the same title in one language alone, and no two targets the same label; only the first such is reported. */
export function checkDuplicates(pairs: PartPair[], targets: YamlFile<TargetEntry[]>): Problem[] {
  const titles = pairs.flatMap(({ zh, en }): Text[] => {
    const title = { zh: zh.frontMatter.title, en: en.frontMatter.title }
    if (!title.zh || !title.en || languages.some((language) => isUnwritten(title[language]))) return []
    return [{ ...title, at: { zh: zh.fieldAt('title'), en: en.fieldAt('title') } }]
  })
  const labels = (targets.data ?? []).flatMap(({ label }, index): Text[] => {
    const at = (language: Language) => targets.at([index, 'label', language])
    if (languages.some((language) => isUnwritten(label[language]))) return []
    return [{ ...label, at: { zh: at('zh'), en: at('en') } }]
  })
  return [...duplicates(titles).slice(0, 1), ...duplicates(labels).slice(0, 1)]
}

/** The texts that another has in one language and not in the other. */
function duplicates(texts: Text[]): Problem[] {
  return texts.flatMap((text, index) =>
    languages.flatMap((language) => {
      const first = texts.slice(0, index).find((other) => other[language] === text[language])
      const other = language === 'zh' ? 'en' : 'zh'
      if (!first || first[other] === text[other]) return []
      const place = first.at[language]
      return {
        ...text.at[language],
        found: `“${text[language].slice(0, 40)}”, as at ${place.file}:${place.line}`,
        expected: 'words of its own, as in the other language',
        cure: 'write what belongs here, and look at the other place too',
      }
    }),
  )
}
