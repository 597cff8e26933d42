import type { Kind } from './kind.ts'
import { characterKinds } from './kinds/characters.ts'
import { dateKinds } from './kinds/dates.ts'
import { encodingKinds } from './kinds/encodings.ts'
import { figureKinds } from './kinds/figures.ts'
import { fileKinds } from './kinds/files.ts'
import { folderKinds } from './kinds/folders.ts'
import { idKinds } from './kinds/ids.ts'
import { invisibleKinds, spaceKinds } from './kinds/invisible.ts'
import { keywordKinds } from './kinds/keywords.ts'
import { languageKinds } from './kinds/languages.ts'
import { lawfulEdits } from './kinds/lawful-edits.ts'
import { lawfulFiles } from './kinds/lawful-files.ts'
import { lawfulParts } from './kinds/lawful-parts.ts'
import { lawfulSentences } from './kinds/lawful-sentences.ts'
import { lookAlikeKinds } from './kinds/look-alikes.ts'
import { markupKinds } from './kinds/markup.ts'
import { nameKinds } from './kinds/names.ts'
import { projectKinds } from './kinds/projects.ts'
import { punctuationKinds } from './kinds/punctuation.ts'
import { sentenceKinds } from './kinds/sentences.ts'
import { stringKinds } from './kinds/strings.ts'
import { tagKinds } from './kinds/tags.ts'
import { targetKinds } from './kinds/targets.ts'
import { yamlKinds } from './kinds/yaml.ts'

/** Every kind of mutation. */
export const kinds: readonly Kind[] = [
  ...characterKinds,
  ...sentenceKinds,
  ...invisibleKinds,
  ...spaceKinds,
  ...lookAlikeKinds,
  ...punctuationKinds,
  ...languageKinds,
  ...figureKinds,
  ...nameKinds,
  ...projectKinds,
  ...targetKinds,
  ...idKinds,
  ...tagKinds,
  ...markupKinds,
  ...yamlKinds,
  ...dateKinds,
  ...keywordKinds,
  ...stringKinds,
  ...encodingKinds,
  ...fileKinds,
  ...folderKinds,
  ...lawfulSentences,
  ...lawfulFiles,
  ...lawfulEdits,
  ...lawfulParts,
]
