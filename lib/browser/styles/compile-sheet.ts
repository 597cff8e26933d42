import { compile } from '@tailwindcss/node'
import { transform } from 'esbuild'
import { joinRules } from './join-rules.ts'

/** The floor: what later CSS these do not know is written in what they do. */
const floor = ['chrome106', 'safari16']

/**
 * A style sheet with the rules of the classes that are asked for, and of no others, as small as it gets.
 * @param css a sheet with Tailwind's directives; paths in it begin at the project
 * @param classes what may be a utility or a pattern; other words are passed over
 * @throws Error when the sheet has a fault
 */
export async function compileSheet(css: string, classes: Iterable<string>): Promise<string> {
  // No polyfills: what registered properties would say is taken out below.
  const options = { base: process.cwd(), polyfills: 0, onDependency: () => {} }
  const compiler = await compile(css, options)
  const { code } = await transform(compiler.build([...classes]), {
    loader: 'css',
    minify: true,
    target: floor,
    charset: 'utf8',
    legalComments: 'none',
  })
  return joinRules(withoutRegisters(code.trim()))
}

/**
 * The same without the properties in which Tailwind's utilities tell each other of borders, weights and leading: a border
 * is solid as all are (base.css), a step of type has the leading of its own, what stands before an element stands in one rule, and the
 * floor does not know how to register them. Custom properties lose the space before their values, and a step of type its leading
 * where another follows.
 */
function withoutRegisters(css: string): string {
  return css
    .replaceAll(/@property --tw-[\w-]+\{[^}]*\}|--tw-(?:leading|font-weight|border-style): ?[^;}]+;?/g, '')
    .replaceAll(/--tw-content: ?([^;}]+);content: ?var\(--tw-content\)/g, 'content:$1')
    .replaceAll(/content: ?var\(--tw-content\);?/g, '')
    .replaceAll(/border(?:-[a-z]+)*-style: ?var\(--tw-border-style\);?/g, '')
    .replaceAll(/([{;]--[\w-]+): /g, '$1:')
    .replaceAll(/line-height:[^;{}]+;(?=line-height:)/g, '')
    .replaceAll(/var\(--tw-leading, ?(var\([\w-]+\)|[^)]+)\)/g, '$1')
}
