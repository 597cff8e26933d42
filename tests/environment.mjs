/** Takes out of the environment what the shell has for a build of its own: tests set these themselves. */
export function cleanEnvironment() {
  const settings = [
    'BASE_PATH',
    'CHECKED_CONTENT',
    'CONTENT_DIR',
    'DEV_DIR',
    'OUT_DIR',
    'PAGES_ONLY',
    'PRECOMPRESS',
    'SITE_URL',
    'SOURCE_DATE_EPOCH',
  ]
  for (const name of settings) delete process.env[name]
  process.env.NEXT_TELEMETRY_DISABLED = '1'
}
