import { PageShell } from '../../../../components/page-shell/view.tsx'
import { Part } from '../../../../components/part/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('part', PageShell, Part)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
