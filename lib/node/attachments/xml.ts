import { load } from 'cheerio/slim'
import { decode } from '../decode.ts'

/** Told what an XML document holds, in its order. Names are local ones, without their prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | null): void
  close?(name: string): void
  text?(value: string): void
}

/** Reads the bytes of an XML part. Any markup will do: what is damaged is read as far as it makes sense. Walks without recursion. */
export const readXml = (bytes: Uint8Array, listener: XmlListener): void => {
  const root = load(decode(bytes).text, { xml: true }).root()[0]
  if (!root) return
  type Node = (typeof root.children)[number]
  const steps: { readonly node: Node; readonly name: string; next: number }[] = []
  const visit = (node: Node): void => {
    if ('attribs' in node) {
      const name = local(node.name)
      listener.open?.(name, wanted => attributeOf(node.attribs, wanted))
      steps.push({ node, name, next: 0 })
    } else if ('children' in node) steps.push({ node, name: '', next: 0 })
    else if (node.nodeType === 3 && 'data' in node) listener.text?.(node.data)
  }
  for (const child of root.children) {
    visit(child)
    while (steps.length > 0) {
      const step = steps[steps.length - 1]!
      const below = 'children' in step.node ? step.node.children[step.next++] : undefined
      if (below) visit(below)
      else {
        steps.pop()
        if (step.name !== '') listener.close?.(step.name)
      }
    }
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const attributeOf = (attributes: Readonly<Record<string, string>>, wanted: string): string | null => {
  const plain = attributes[wanted]
  if (plain !== undefined) return plain
  for (const name in attributes) if (name.endsWith(`:${wanted}`)) return attributes[name]!
  return null
}
