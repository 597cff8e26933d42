import type { Kind } from './kind.ts'
import { areaKinds } from './kinds/areas.ts'
import { characterKinds } from './kinds/characters.ts'
import { concernKinds } from './kinds/concerns.ts'
import { correctionKinds } from './kinds/corrections.ts'
import { countKinds } from './kinds/counts.ts'
import { editionKinds } from './kinds/editions.ts'
import { encodingKinds } from './kinds/encodings.ts'
import { figureKinds } from './kinds/figures.ts'
import { fileKinds } from './kinds/files.ts'
import { idKinds } from './kinds/ids.ts'
import { invisibleKinds, spaceKinds } from './kinds/invisible.ts'
import { keywordKinds } from './kinds/keywords.ts'
import { languageKinds } from './kinds/languages.ts'
import { lawfulFiles } from './kinds/lawful-files.ts'
import { lawfulMarks } from './kinds/lawful-marks.ts'
import { lawfulParts } from './kinds/lawful-parts.ts'
import { lawfulSentences } from './kinds/lawful-sentences.ts'
import { lawfulSite } from './kinds/lawful-site.ts'
import { lawfulWords } from './kinds/lawful-words.ts'
import { lookAlikeKinds } from './kinds/look-alikes.ts'
import { markupKinds } from './kinds/markup.ts'
import { nameKinds } from './kinds/names.ts'
import { placeholderKinds } from './kinds/placeholders.ts'
import { projectKinds } from './kinds/projects.ts'
import { punctuationKinds } from './kinds/punctuation.ts'
import { sentenceKinds } from './kinds/sentences.ts'
import { siteKinds } from './kinds/site.ts'
import { strayKinds } from './kinds/strays.ts'
import { stringKinds } from './kinds/strings.ts'
import { tagKinds } from './kinds/tags.ts'
import { targetKinds } from './kinds/targets.ts'
import { taskKinds } from './kinds/tasks.ts'
import { titleKinds } from './kinds/titles.ts'
import { yamlKinds } from './kinds/yaml.ts'

/** Every kind of mutation. */
export const kinds: readonly Kind[] = [
  ...characterKinds,
  ...sentenceKinds,
  ...titleKinds,
  ...invisibleKinds,
  ...spaceKinds,
  ...lookAlikeKinds,
  ...punctuationKinds,
  ...languageKinds,
  ...figureKinds,
  ...countKinds,
  ...nameKinds,
  ...projectKinds,
  ...targetKinds,
  ...concernKinds,
  ...idKinds,
  ...tagKinds,
  ...markupKinds,
  ...yamlKinds,
  ...siteKinds,
  ...correctionKinds,
  ...keywordKinds,
  ...stringKinds,
  ...placeholderKinds,
  ...encodingKinds,
  ...fileKinds,
  ...taskKinds,
  ...areaKinds,
  ...editionKinds,
  ...strayKinds,
  ...lawfulSentences,
  ...lawfulWords,
  ...lawfulMarks,
  ...lawfulSite,
  ...lawfulParts,
  ...lawfulFiles,
]
