import '../dev.css'
import type { ReactNode } from 'react'
import { Document } from '../document.tsx'

export default function Layout({ children }: { children: ReactNode }) {
  return <Document lang="zh-CN">{children}</Document>
}
