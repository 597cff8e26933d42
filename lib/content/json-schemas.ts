import { z } from 'zod'
import { editionFiles } from './edition-files.ts'
import { siteFiles } from './site-files.ts'

/** The folder of the schemas in the content folder; hidden, so that the check passes it over. */
export const schemasFolder = '.schemas'

/** The form of a YAML file of the content for the programs that editors write it with. */
export interface JsonSchemaFile {
  /** Of the YAML file, `targets.yaml`. */
  name: string
  /** From the content folder. */
  path: string
  text: string
  /** The first line of the YAML file, by which the YAML language server finds its schema. */
  line: string
}

/** Descriptions, enums and forms of every YAML file as JSON Schema (draft 7, which the YAML language server knows best). */
export function jsonSchemas(): JsonSchemaFile[] {
  return [
    ...Object.values(siteFiles).map((file) => schemaFile(file, '')),
    ...Object.values(editionFiles).map((file) => schemaFile(file, '../')),
  ]
}

/** @param up from the folder of the YAML file to that of the content */
function schemaFile({ name, schema }: { name: string; schema: z.ZodType }, up: string): JsonSchemaFile {
  const path = `${schemasFolder}/${name.replace('.yaml', '.schema.json')}`
  const { $schema, ...form } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: nameKeys })
  const $comment = 'Made by “npm run schemas” from lib/report/schema.ts; change that.'
  return {
    name,
    path,
    text: `${JSON.stringify({ $schema, $comment, title: name, ...form }, undefined, 2)}\n`,
    line: `# yaml-language-server: $schema=${up}${path}`,
  }
}

/** Keys of a list of names are told one by one, so that they are completed. */
function nameKeys({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) {
  const { propertyNames, additionalProperties } = jsonSchema
  const names = typeof propertyNames === 'object' ? propertyNames.enum : undefined
  if (!names || !additionalProperties) return
  jsonSchema.properties = Object.fromEntries(names.map((name) => [name, additionalProperties]))
  jsonSchema.additionalProperties = false
  delete jsonSchema.propertyNames
}
