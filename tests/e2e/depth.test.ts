import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Nodes } from '../../lib/core/page/tree.ts'
import { parseHtml } from '../../lib/node/parse-html.ts'
import { launchBrowser } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

interface Shape {
  elements: number
  elementDepth: number
  textDepth: number
}

const shapeOf = (html: string): Shape => {
  const shape = { elements: 0, elementDepth: 0, textDepth: 0 }
  const stack: { node: Nodes; depth: number }[] = [{ node: parseHtml(html), depth: 0 }]
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, depth } = at
    if (node.type === 'element') {
      shape.elements++
      shape.elementDepth = Math.max(shape.elementDepth, depth)
    }
    if (node.type === 'text') shape.textDepth = Math.max(shape.textDepth, depth)
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
  }
  return shape
}

const shapeInBrowser = async (html: string): Promise<Shape> => {
  const page = await browser.newPage()
  await page.setContent(html)
  const shape = await page.evaluate(() => {
    const shape = { elements: 0, elementDepth: 0, textDepth: 0 }
    const stack: { node: Node; depth: number }[] = [{ node: document, depth: 0 }]
    for (let at = stack.pop(); at; at = stack.pop()) {
      const { node, depth } = at
      if (node.nodeType === 1) {
        shape.elements++
        shape.elementDepth = Math.max(shape.elementDepth, depth)
      }
      if (node.nodeType === 3) shape.textDepth = Math.max(shape.textDepth, depth)
      for (let child = node.firstChild; child; child = child.nextSibling) stack.push({ node: child, depth: depth + 1 })
    }
    return shape
  })
  await page.close()
  return shape
}

it.each([
  ['shallow', '<!DOCTYPE html><title>t</title><div><p>一<p>二<ul><li>三'],
  ['3,000 divs', `<!DOCTYPE html><title>t</title>${'<div>'.repeat(3_000)}一`],
  ['formatting elements', `<!DOCTYPE html><title>t</title>${'<font><b>'.repeat(1_500)}一`],
  ['tables', `<!DOCTYPE html><title>t</title>${'<table><tr><td>'.repeat(800)}一`],
  ['paragraphs below the cap', `<!DOCTYPE html><title>t</title>${'<div>'.repeat(600)}<p>一<p>二<ul><li>三`],
])('nests as the browser does: %s', async (_, html) => {
  expect(shapeOf(html)).toEqual(await shapeInBrowser(html))
})
