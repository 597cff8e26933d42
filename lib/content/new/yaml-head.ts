import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../json-schemas.ts'

/**
 * The comment lines at the head of a YAML file of the content, which tell editors its keys: those of the newest edition,
 * which may have more to say, else of the template.
 * @param name of the file: `targets.yaml`
 * @param newest the folder of the newest edition, where there is one
 * @returns whole lines
 */
export function yamlHead(name: string, newest?: string): string {
  const own = newest ? join(newest, name) : ''
  return (existsSync(own) && headOf(readFileSync(own, 'utf8'))) || headOf(newFile(name))
}

function headOf(text: string): string {
  return /^(?:#.*\n)*/.exec(text.replaceAll('\r\n', '\n'))?.[0] ?? ''
}

/** A file as a new city's content begins with it: the line that names its schema to editors, then the template. */
export function newFile(name: string): string {
  const schema = jsonSchemas().find((schema) => schema.name === name)
  return `${schema ? `${schema.line}\n` : ''}${template(name)}`
}

/** What such a file says below that line. */
export function template(name: string): string {
  return readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8')
}
