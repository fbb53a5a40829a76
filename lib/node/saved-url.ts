import { attr, elementsBelow, type Root } from '../core/page/tree.ts'

/**
 * The address that a saved page gives of itself: `<link rel=canonical>`, else the tag `Url` of the national table; `null` where
 * neither holds an absolute one.
 */
export const savedUrl = (root: Root): string | null => {
  const html = root.children.find(node => node.type === 'element')
  const head = html?.children.find(node => node.type === 'element')
  if (!head) return null
  let meta: string | null = null
  for (const element of elementsBelow(head)) {
    if (element.tagName === 'link' && /(?:^|\s)canonical(?:$|\s)/i.test((attr(element, 'rel') ?? '').slice(0, 200))) {
      const canonical = absolute(attr(element, 'href'))
      if (canonical !== null) return canonical
    } else if (element.tagName === 'meta' && attr(element, 'name')?.trim().toLowerCase() === 'url') {
      meta ??= absolute(attr(element, 'content'))
    }
  }
  return meta
}

const absolute = (href: string | null): string | null => {
  const trimmed = href?.trim() ?? ''
  if (trimmed.length > 2_000 || !/^https?:\/\//i.test(trimmed)) return null
  return URL.canParse(trimmed) ? new URL(trimmed).href : null
}
