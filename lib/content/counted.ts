/** `1 task`, `22 tasks`: how many there are of something whose plural ends in s. */
export function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}
