export { default, generateMetadata } from './global-not-found.tsx'
