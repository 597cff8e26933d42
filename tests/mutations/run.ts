import { parseArgs } from 'node:util'
import { copyContent } from './content-copy.ts'
import { results } from './judge.ts'
import { kinds } from './kinds.ts'
import { openLoader } from './loader.ts'
import { planMutations } from './plan.ts'
import { caseOf, tableOf } from './report.ts'
import { type Tried, triedWith } from './tried.ts'

/**
 * `npm run test:mutations`: changes one thing after another in a copy of the content, and looks what the check says of
 * each. `--kind tag` takes the kinds whose names begin so, `--show accepted` prints what was accepted and should not
 * be, `--show all` whatever is not as expected.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', default: '' },
    show: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
})
const { show } = values
if (show !== undefined && show !== 'all' && !results.some((result) => result === show))
  throw new Error(`--show takes all, ${results.join(', ')}; not ${show}`)
const chosen = kinds.filter(({ name }) => name.startsWith(values.kind))
if (chosen.length === 0) throw new Error(`no kind begins with “${values.kind}”; see tests/mutations/kinds`)

const copy = copyContent(values.content)
const loader = openLoader(values.content)
const begun = Date.now()
const tried: Tried[] = []
try {
  for (const mutation of planMutations(copy.content, chosen, Number(values.count), Number(values.seed))) {
    const outcome = await copy.during(mutation.edits, () => loader.load(copy.folder))
    const one = triedWith(mutation, outcome)
    tried.push(one)
    if (!one.expected && (show === 'all' || show === one.result)) console.log(caseOf(one))
  }
} finally {
  loader.end()
  copy.remove()
}
console.log(tableOf(tried))
console.log(`${tried.length} mutations in ${((Date.now() - begun) / 1000).toFixed(0)} s, seed ${values.seed}`)
const wrong = tried.filter(
  ({ mutation, expected, result }) =>
    !expected && (mutation.expect !== 'editor' || result === 'crashed' || result === 'hung'),
)
process.exitCode = wrong.length > 0 ? 1 : 0
