import { fork } from 'node:child_process'
import { once } from 'node:events'
import { failureText } from '../failure-text.ts'
import { childEnvironment } from './child-environment.mjs'

/** Is told the number of a process that was started. */
export type Started = (process: number) => void

/**
 * Has a module do a step of the build in a process of its own, whose memory is free again when it has answered. The process
 * ends with this one.
 * @param module the address of a module that calls `answerWith`
 * @throws Error with what went wrong there
 */
export async function askProcess<Question, Answer>(
  module: URL,
  question: Question,
  started: Started,
): Promise<Answer> {
  const child = fork(module, { env: childEnvironment(), execArgv: ['--import', 'tsx'] })
  if (child.pid !== undefined) started(child.pid)
  child.send({ question })
  const ended = once(child, 'exit')
  const [said] = await Promise.race([once(child, 'message'), ended])
  if (said?.error !== undefined) throw new Error(said.error)
  const [status, signal] = await ended
  if (signal)
    throw new Error(`A step of the build was ended from outside (${signal}); was there too little memory?`)
  if (status !== 0) throw new Error('A step of the build failed; its message is above')
  return said.answer
}

/** The other side: answers the one question that this process is asked. */
export function answerWith<Question, Answer>(step: (question: Question) => Promise<Answer>): void {
  process.once('message', async ({ question }: { question: Question }) => {
    const said = await step(question).then(
      (answer) => ({ answer }),
      (error) => ({ error: failureText(error) }),
    )
    process.send?.(said, () => process.disconnect())
  })
}
