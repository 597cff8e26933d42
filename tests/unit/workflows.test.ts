import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readReportFormat } from '../../lib/content/check-report.ts'
import { correctionAddress } from '../../lib/pages/correction-address.ts'

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>
}
interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

const read = <T>(...path: string[]): T => parse(readFileSync(join('.github', ...path), 'utf8'))
const workflows = readdirSync('.github/workflows').map((name): [string, Workflow] => [
  name,
  read('workflows', name),
])
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

test.each(workflows)('%s runs commands that there are, and may read and no more', (_, workflow) => {
  const lines = stepsOf(workflow).flatMap(({ run }) => run ?? [])
  const commands = [...lines.join('\n').matchAll(/npm run (?:--silent )?([\w:]+)(?: -- (\S+))?/g)]
  expect(commands.length).toBeGreaterThan(0)
  for (const [, script = '', option] of commands) {
    expect(scripts).toHaveProperty([script])
    if (option) expect([script, readReportFormat([option])]).toEqual(['check', 'github'])
  }
  expect(workflow.permissions).toEqual({ contents: 'read' })
  for (const { uses } of stepsOf(workflow)) expect(uses ?? 'actions/v0').toMatch(/^actions\/.*v\d+$/)
})

test('only the job that deploys may write, and the published files are whole', () => {
  const publish = read<Workflow>('workflows', 'publish.yml')
  const writers = Object.entries(publish.jobs).filter(([, { permissions }]) =>
    Object.values(permissions ?? {}).includes('write'),
  )
  expect(writers.map(([name, { steps }]) => [name, steps.map(({ uses }) => uses?.split('@')[0])])).toEqual([
    ['deploy', ['actions/deploy-pages']],
  ])
  const inputs = Object.fromEntries(stepsOf(publish).map((step) => [step.uses?.split('@')[0], step.with]))
  expect(inputs['actions/checkout'], 'the date of the content is in the history').toMatchObject({
    'fetch-depth': 0,
  })
  expect(inputs['actions/upload-pages-artifact']).toEqual({ path: 'out', 'include-hidden-files': true })
})

test('the form for a correction has the fields that links fill in', () => {
  const address =
    correctionAddress({ repository: 'https://github.com/a/b', contact: null }, 'title', 'page') ?? ''
  const { template, title: _, ...fields } = Object.fromEntries(new URL(address).searchParams)
  const form = read<{ body: { id: string }[] }>('ISSUE_TEMPLATE', `${template}`)
  const ids = form.body.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([...Object.keys(fields), 'sentence']))
})

test('the templates are of any city and any year, and in both languages', () => {
  const files = [
    'PULL_REQUEST_TEMPLATE.md',
    ...readdirSync('.github/ISSUE_TEMPLATE').map((name) => join('ISSUE_TEMPLATE', name)),
  ]
  for (const file of files) {
    const text = readFileSync(join('.github', file), 'utf8')
    expect(text, file).not.toMatch(/海口|Haikou|\b20\d\d\b/i)
    for (const label of text.match(/(?<=label: |name: |description: |- \[ \] ).*/g) ?? [])
      expect(label, file).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u)
  }
})
