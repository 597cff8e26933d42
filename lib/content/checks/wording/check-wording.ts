import type { Language } from '../../../report/vocabulary.ts'
import type { Problem } from '../../problem.ts'
import { isUnwritten } from '../../unwritten.ts'
import { glyphFault } from './glyphs.ts'
import { letterFault } from './letters.ts'
import { markFaults } from './marks.ts'
import { markupFault } from './markup.ts'
import { quoteFault } from './quotes.ts'
import { scriptFaults } from './script.ts'
import { stopFaults } from './stops.ts'
import type { Wording, WordingRule } from './wording.ts'
import { wordingsOfYaml, type YamlWithRoles } from './wordings-of-yaml.ts'

/** In the order of causes: a strange letter also breaks what stands below it. */
const rules: WordingRule[] = [
  ({ text }) => letterFault(text),
  markupFault,
  scriptFaults,
  quoteFault,
  markFaults,
  stopFaults,
  ({ text }) => glyphFault(text),
]

/** What breaks the rules of its language in a text that is written; only what its first broken rule finds. */
export function checkWording(wording: Wording): Problem[] {
  if (isUnwritten(wording.text)) return []
  for (const rule of rules) {
    const faults = [rule(wording) ?? []].flat()
    if (faults.length > 0) return faults.map(({ index, ...fault }) => ({ ...wording.at(index), ...fault }))
  }
  return []
}

/** What is wrong with the form of a YAML file and with its texts. */
export function checkTexts(file: YamlWithRoles, only?: Language): Problem[] {
  return [...file.problems, ...wordingsOfYaml(file, only).flatMap(checkWording)]
}
