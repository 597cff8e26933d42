import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../report/settings.mjs'
import { jsonSchemas, schemasFolder } from './json-schemas.ts'

/**
 * `npm run schemas`: writes the forms of the YAML files as JSON Schemas into the content folder, where the first line of each
 * YAML file names its own.
 */
const folder = settings.contentFolder
if (existsSync(folder)) {
  const schemas = jsonSchemas()
  mkdirSync(join(folder, schemasFolder), { recursive: true })
  for (const { path, text } of schemas) writeFileSync(join(folder, path), text)
  console.log(`${folder}/${schemasFolder}: ${schemas.length} schemas`)
} else {
  console.error(
    `${folder}  no such folder; expected the content folder; run the command in the project’s folder, or set CONTENT_DIR`,
  )
  process.exitCode = 1
}
