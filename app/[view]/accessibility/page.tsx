import { Accessibility } from '../../../components/accessibility/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const route = routeOf('accessibility', PageShell, Accessibility)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
