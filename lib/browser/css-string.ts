/** A text as a string of a style sheet; what would end the string is escaped by its number (CSS Syntax Level 3). */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}
