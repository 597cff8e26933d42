import { load } from './load.ts'

/** The process of `loader.ts`: answers each folder with what the check says of it. */
process.on('message', async (folder: string) => {
  process.send?.(await load(folder))
})
