import { joinRules } from './join-rules.ts'

/** Where the rules of classes begin; what stands before them is in the sheet of every page. */
const utilities = '@layer utilities{'
const rule = /([^{}]+)\{[^{}]*\}/g
const empty = /@[^{};]*\{\}/g
const classOf = /\.(?:\\.|[a-z_-]|[^\0-\x7f])(?:\\.|[\w-]|[^\0-\x7f])*/i
const variables = /(?<=:root,:host\{)[^}]*/
const animation = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g

/**
 * The sheet of a page out of one that has the rules of more: the rules of the classes that stand in it, and the variables and
 * animations that these name. It is what `pageSheet` gives for those classes, but where rules were joined that are apart in
 * the other; whoever leaves a sheet out for this has to compare.
 * @param rules of several pages, as `pageSheet` gives them
 * @param classes by the names that stand in the page
 */
export function sheetFor(rules: string, classes: ReadonlySet<string>): string {
  const at = rules.indexOf(utilities) + utilities.length
  let own = rules.slice(at).replace(rule, (whole, selector: string) => {
    // The class that a rule is made for comes first; those within its element may stand in other pages too.
    const name = selector.match(classOf)?.[0].slice(1).replaceAll('\\', '')
    return name === undefined || classes.has(name) ? whole : ''
  })
  for (let before = ''; before !== own; ) {
    before = own
    own = own.replace(empty, '')
  }
  let sheet = joinRules(rules.slice(0, at) + own)
  for (let before = ''; before !== sheet; ) {
    before = sheet
    const isUsed = (declaration: string) => {
      const use = `var(${declaration.split(':', 1)}`
      return before.includes(`${use})`) || before.includes(`${use},`)
    }
    const used = (all: string) => all.split(/;(?=--)/).filter(isUsed)
    sheet = sheet.replace(variables, (all) => used(all).join(';'))
  }
  return sheet.replace(animation, (whole, name) =>
    new RegExp(`[ :;]${name}[ ;}]`).test(sheet.replace(whole, '')) ? whole : '',
  )
}
