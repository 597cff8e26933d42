import type { Part } from '../../report/edition.ts'
import { fullAddress } from '../../report/full-address.ts'
import { plainText } from '../../report/plain-text.ts'
import type { Sentence } from '../../report/sentence.ts'
import type { Language } from '../../report/vocabulary.ts'
import type { Subject } from '../format.ts'
import { fileHead } from '../report-json/file-head.ts'
import type { CitedSentence, SentencesJson } from '../report-schema/sentences.ts'
import { sentencesSchemaFormat } from '../sentences-schema/format.ts'
import { citationText } from '../shared/citations/citation-text.ts'
import { ownCitation } from '../shared/citations/own-citation.ts'
import { citedWork } from '../shared/citations/work.ts'
import { sha256 } from '../shared/edition-text.ts'

type Of = Pick<Subject, 'site' | 'edition' | 'date'>

/** Every sentence of an edition, in reading order: its words, their hash, its address, its standing, how to cite it. */
export function sentencesJson(subject: Of): SentencesJson {
  const { edition } = subject
  return {
    ...fileHead(subject, sentencesSchemaFormat.path()),
    sentences: edition.parts.flatMap((part) =>
      part.sentences.map((sentence) => ({
        id: `${edition.id}/${part.id}#s${sentence.number}`,
        part: part.id,
        number: sentence.number,
        zh: inLanguage(subject, part, sentence, 'zh'),
        en: inLanguage(subject, part, sentence, 'en'),
      })),
    ),
  }
}

/** The Chinese is cited as Chinese journals ask for, the English as English ones do. */
function inLanguage(subject: Of, part: Part, sentence: Sentence, language: Language): CitedSentence {
  const text = plainText(sentence[language])
  const work = citedWork({ ...subject, part }, language)
  return {
    text,
    sha256: sha256(text),
    address: fullAddress(language, part.page, `s${sentence.number}`),
    isTranslation: work.standing !== undefined,
    standing: subject.edition.translation[language],
    citation: citationText(ownCitation(work), sentence.number),
  }
}
