/** A text of a YAML file, and the path that leads to it. */
export interface YamlText {
  text: string
  path: PropertyKey[]
}

/** Every text that stands anywhere in the data of a YAML file. */
export function yamlTexts(value: unknown, path: PropertyKey[] = []): YamlText[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (!value || typeof value !== 'object') return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => yamlTexts(item, [...path, key]))
}
