/** Where the content is: `content`, or the folder that CONTENT_DIR names. */
export function contentFolder(): string {
  return process.env.CONTENT_DIR || 'content'
}
