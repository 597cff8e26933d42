import { sentencesPath } from '../formats/sentences-json/format.ts'
import { downloadsFolder } from '../formats/shared/file-names.ts'
import { fullFileAddress } from '../report/full-address.ts'
import type { PageContext } from './page-context.ts'

/**
 * How a program fetches the sentences of the newest edition, verifies that they are those that were published, and cites one,
 * as ten lines of JavaScript that Node.js runs; undefined for an edition without a sentence.
 */
export function developerGuide({ edition, words }: PageContext) {
  const part = edition.parts.find(({ sentences }) => sentences.length > 0)
  if (!part) return
  const id = `${edition.id}/${part.id}#s${part.sentences[0]?.number}`
  const name = sentencesPath({ edition }).split('/').at(-1)
  return {
    title: words('developers.title'),
    lead: words('developers.lead'),
    code: `import { createHash } from 'node:crypto'
const base = '${fullFileAddress(`${downloadsFolder(edition)}/`)}'
async function get(name) { return (await fetch(base + name)).text() }
const text = await get('${name}')
const hash = createHash('sha256').update(text).digest('hex')
const sums = await get('SHA256SUMS.txt')
if (!sums.includes(\`\${hash}  ${name}\`)) throw new Error('not as published')
for (const { id, en } of JSON.parse(text).sentences) {
  if (id === '${id}') console.log(en.text, en.address, en.citation)
}`,
    schemas: words('developers.rules'),
  }
}
