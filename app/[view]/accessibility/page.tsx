import { Accessibility } from '../../../components/accessibility/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('accessibility', PageShell, Accessibility)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
