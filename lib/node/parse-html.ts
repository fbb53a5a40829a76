import type { Comment, Doctype, Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast'
import { Parser, html as spec, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { MAX_DEPTH, OFFSET, PARENT, parentOf, setParent, toProperties } from '../core/page/tree.ts'
import { RunTokenizer } from './run-tokenizer.ts'

type Attributes = Token.Attribute[]
type Namespace = spec.NS

/** What parse5 asks about an element again later; kept beside the tree, so that the tree is plain hast. */
const ATTRIBUTES = Symbol('attributes')
const NAMESPACE = Symbol('namespace')
const MODE = Symbol('mode')

interface ParsedElement extends Element {
  [PARENT]: Parents | null
  [OFFSET]: number
  [ATTRIBUTES]: Attributes
  [NAMESPACE]: Namespace
}
interface ParsedRoot extends Root {
  [MODE]?: spec.DOCUMENT_MODE
}

type HastMap = TreeAdapterTypeMap<
  Nodes,
  Parents,
  RootContent,
  ParsedRoot,
  Root,
  ParsedElement,
  Comment,
  Text,
  ParsedElement,
  Doctype
>

/** Elements that the parser repeats when their tags are tangled (HTML Standard, 13.2.4.3): each repeat hands in the same attributes. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

const place = (children: RootContent[], reference: RootContent): number => {
  const last = children.length - 1
  return children[last] === reference ? last : children.indexOf(reference)
}

/**
 * parse5's tree construction straight into hast. The usual converter walks parse5's tree afterwards, which costs half as
 * much again as the parse and overflows the stack on deep pages.
 */
class HastParser extends Parser<HastMap> {
  /** Where the token being handled begins in the source. */
  tokenStart = 0

  constructor(treeAdapter: TreeAdapter<HastMap>) {
    super({ treeAdapter })
    this.tokenizer = new RunTokenizer(this.options, this)
  }

  /** Offset of the character that ended the token being handled. */
  get offset(): number {
    return this.tokenizer.preprocessor.offset
  }

  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token)
    this.tokenStart = this.offset + 1
  }
  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(token)
    this.tokenStart = this.offset + 1
  }
  override onComment(token: Token.CommentToken): void {
    super.onComment(token)
    this.tokenStart = this.offset + 1
  }
  override onDoctype(token: Token.DoctypeToken): void {
    super.onDoctype(token)
    this.tokenStart = this.offset + 1
  }
  // A run of characters is handed over when the next token is seen: where that is a tag, its own handler sets the start again.
  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token)
    this.tokenStart = this.offset
  }
  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    const source = this.tokenizer.preprocessor.html
    // The first line break in `<pre>` and `<textarea>` is not part of their text.
    if (this.skipNextNewLine && token.chars.charCodeAt(0) === 10)
      this.tokenStart += source.charCodeAt(this.tokenStart) === 13 ? 2 : 1
    super.onWhitespaceCharacter(token)
    // A `<` that turned out to be text is handed over one character late.
    this.tokenStart = source.charCodeAt(this.offset - 1) === 60 ? this.offset - 1 : this.offset
  }
  override onNullCharacter(token: Token.CharacterToken): void {
    super.onNullCharacter(token)
    this.tokenStart = this.offset
  }
}

/** @param running the parser that calls the adapter: it alone knows the offsets and the depth. */
const adapterFor = (running: { parser: HastParser }): TreeAdapter<HastMap> => {
  const append = (parent: Parents, node: RootContent): void => {
    // As Chromium does: what nests deeper becomes a sibling of the element at the cap.
    const deep = node.type !== 'text' && running.parser.openElements.stackTop >= MAX_DEPTH
    const into = deep ? (parentOf(parent) ?? parent) : parent
    ;(into.children as RootContent[]).push(node)
    setParent(node, into)
  }
  const text = (value: string, parent: Parents): Text => {
    return { type: 'text', value, [PARENT]: parent, [OFFSET]: running.parser.tokenStart } as Text
  }
  const firstOffsets = new WeakMap<Attributes, number>()
  /** Where the start tag ends that an element is made of, though it may be repeated far behind it. */
  const tagOffset = (tagName: string, attributes: Attributes): number => {
    const { offset } = running.parser
    if (!FORMATTING.has(tagName)) return offset
    const first = firstOffsets.get(attributes) ?? offset
    if (first === offset) firstOffsets.set(attributes, offset)
    return first
  }
  const root = (): ParsedRoot => ({ type: 'root', children: [] })

  return {
    createDocument: root,
    createDocumentFragment: root,
    createElement(tagName, namespace, attributes) {
      const element: ParsedElement = {
        type: 'element',
        tagName,
        properties: attributes.length === 0 ? {} : toProperties(attributes, namespace === spec.NS.SVG),
        children: [],
        [PARENT]: null,
        [OFFSET]: tagOffset(tagName, attributes),
        [ATTRIBUTES]: attributes,
        [NAMESPACE]: namespace,
      }
      return element
    },
    createCommentNode(value) {
      const node = { type: 'comment' as const, value, [PARENT]: null, [OFFSET]: running.parser.offset }
      return node
    },
    createTextNode: value => ({ type: 'text', value }),
    appendChild: append,
    insertBefore(parent, node, reference) {
      const children = parent.children as RootContent[]
      children.splice(place(children, reference), 0, node)
      setParent(node, parent)
    },
    insertText(parent, value) {
      const last = parent.children[parent.children.length - 1]
      if (last?.type === 'text') last.value += value
      else append(parent, text(value, parent))
    },
    insertTextBefore(parent, value, reference) {
      const children = parent.children as RootContent[]
      const index = place(children, reference)
      const before = children[index - 1]
      if (before?.type === 'text') before.value += value
      else children.splice(index, 0, text(value, parent))
    },
    adoptAttributes(recipient, attributes) {
      const names = new Set(recipient[ATTRIBUTES].map(each => each.name))
      const added = attributes.filter(each => !names.has(each.name))
      if (added.length === 0) return
      recipient[ATTRIBUTES].push(...added)
      Object.assign(recipient.properties, toProperties(added, recipient[NAMESPACE] === spec.NS.SVG))
    },
    detachNode(node) {
      const parent = parentOf(node)
      if (!parent) return
      const children = parent.children as RootContent[]
      children.splice(place(children, node as RootContent), 1)
      setParent(node, null)
    },
    setTemplateContent(template, content) {
      template.content = content
      setParent(content, template)
    },
    getTemplateContent: template => template.content as Root,
    setDocumentType(document) {
      if (document.children.some(child => child.type === 'doctype')) return
      append(document, { type: 'doctype' })
    },
    setDocumentMode(document, mode) {
      document[MODE] = mode
    },
    getDocumentMode: document => document[MODE] ?? spec.DOCUMENT_MODE.NO_QUIRKS,
    getFirstChild: parent => (parent.children[0] as RootContent | undefined) ?? null,
    getChildNodes: parent => parent.children as RootContent[],
    getParentNode: parentOf,
    getAttrList: element => element[ATTRIBUTES],
    getTagName: element => element.tagName,
    getNamespaceURI: element => element[NAMESPACE],
    getTextNodeContent: node => node.value,
    getCommentNodeContent: node => node.value,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is Text => node.type === 'text',
    isCommentNode: (node): node is Comment => node.type === 'comment',
    isDocumentTypeNode: (node): node is Doctype => node.type === 'doctype',
    isElementNode: (node): node is ParsedElement => node.type === 'element',
    // Locations are off (they cost two to four times the parse): offsets are noted instead, see `setSourceOffset`.
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation() {},
    updateNodeSourceCodeLocation() {},
  }
}

/** Parses a whole document; never throws on any markup. Nodes know their parent and their source offset. */
export const parseHtml = (source: string): Root => {
  const running = {} as { parser: HastParser }
  const parser = new HastParser(adapterFor(running))
  running.parser = parser
  parser.tokenizer.write(source, true)
  return parser.document
}

export type { ElementContent }
