#!/usr/bin/env node
import { fileURLToPath } from 'node:url'

/**
 * `npx report-mcp`: a server of the Model Context Protocol on standard input and output, where nothing else is written. It
 * works in the project's folder, wherever an assistant starts it, so that content/, out/ and OUT_DIR are found there.
 */
process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))
try {
  const tsx = await import('tsx/esm/api').catch(() => {
    throw new Error('the packages are not installed; run npm ci')
  })
  tsx.register()
  const { serve } = await import('./serve.ts')
  serve(complain)
} catch (error) {
  complain(error)
  process.exitCode = 1
}

function complain(error) {
  console.error(`report-mcp: ${error instanceof Error ? error.message : error}`)
}
