import { answerWith } from '../process/ask-process.ts'
import { cleanPages } from './clean-pages.ts'

/** A process that cleans the pages that it is told. */
answerWith(cleanPages)
