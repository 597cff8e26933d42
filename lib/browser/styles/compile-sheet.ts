import { compile } from '@tailwindcss/node'
import { transform } from 'esbuild'

/** The floor: what later CSS these do not know is written in what they do. */
const floor = ['chrome106', 'safari16']

/**
 * A style sheet with the rules of the classes that are asked for, and of no others, as small as it gets.
 * @param css a sheet with Tailwind's directives; paths in it begin at the project
 * @param classes what may be a utility or a pattern; other words are passed over
 * @throws Error when the sheet has a fault
 */
export async function compileSheet(css: string, classes: Iterable<string>): Promise<string> {
  const compiler = await compile(css, { base: process.cwd(), onDependency: () => {} })
  const { code } = await transform(compiler.build([...classes]), {
    loader: 'css',
    minify: true,
    target: floor,
    charset: 'utf8',
    legalComments: 'none',
  })
  return code.trim()
}
