/**
 * An Aho-Corasick automaton over UTF-16 code units as flat arrays, so that it goes to a worker or a cache as it is
 * (structured clone, or `Array.from` for JSON) and need not be built again.
 */
export interface MatcherData {
  /** Code unit on the edge into a node; node 0 is the root. */
  readonly label: Uint16Array
  readonly parent: Int32Array
  /** The longest proper suffix of the node that is a node. */
  readonly fail: Int32Array
  /** Index of the term that ends at the node, or -1. */
  readonly term: Int32Array
  /** The nearest node on the chain of suffixes, this one included, at which a term ends, or 0. */
  readonly output: Int32Array
  /** Open-addressing hash from (parent, label) to node; 0 is a free slot. */
  readonly slots: Int32Array
  /** Edges out of the root by code unit. */
  readonly first: Int32Array
  /** Length of every term in code units. */
  readonly lengths: Int32Array
  /** The next term with the same text, or -1. */
  readonly same: Int32Array
}

export interface Matcher {
  readonly data: MatcherData
  /**
   * Reports every occurrence of every term, overlapping ones too, in the order of their ends and longer ones first.
   * `end` is the offset behind the last code unit.
   */
  find(text: string, onHit: (term: number, start: number, end: number) => void): void
}

function hash(node: number, code: number): number {
  const mixed = Math.imul(node ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Builds a matcher. Hits name a term by its index; a term of no length matches nothing. Case and width count: fold first. */
export function buildMatcher(terms: readonly string[]): Matcher {
  let total = 1
  for (const term of terms) total += term.length
  let size = 16
  while (size < total * 2) size *= 2
  const slots = new Int32Array(size)
  const label = new Uint16Array(total)
  const parent = new Int32Array(total)
  const term = new Int32Array(total).fill(-1)
  const lengths = new Int32Array(terms.length)
  const same = new Int32Array(terms.length).fill(-1)
  const mask = size - 1

  let nodes = 1
  terms.forEach((word, index) => {
    lengths[index] = word.length
    if (word.length === 0) return
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let slot = hash(node, code) & mask
      let child = slots[slot]!
      while (child !== 0 && (parent[child] !== node || label[child] !== code)) {
        slot = (slot + 1) & mask
        child = slots[slot]!
      }
      if (child === 0) {
        child = nodes++
        slots[slot] = child
        parent[child] = node
        label[child] = code
      }
      node = child
    }
    same[index] = term[node]!
    term[node] = index
  })

  const first = new Int32Array(0x10000)
  const depth = new Int32Array(nodes)
  for (let node = 1; node < nodes; node++) {
    depth[node] = depth[parent[node]!]! + 1
    if (parent[node] === 0) first[label[node]!] = node
  }
  const data: MatcherData = {
    label: label.slice(0, nodes),
    parent: parent.slice(0, nodes),
    fail: new Int32Array(nodes),
    term: term.slice(0, nodes),
    output: new Int32Array(nodes),
    slots,
    first,
    lengths,
    same,
  }
  for (const node of byDepth(depth, nodes)) {
    const up = parent[node]!
    let fail = 0
    for (let suffix = up; suffix !== 0 && fail === 0; ) {
      suffix = data.fail[suffix]!
      fail = step(data, suffix, label[node]!)
    }
    data.fail[node] = fail
    data.output[node] = term[node]! >= 0 ? node : data.output[fail]!
  }
  return matcherFrom(data)
}

/** Nodes without the root, shallow ones first: a node's suffix is always shallower than the node. */
function byDepth(depth: Int32Array, nodes: number): Int32Array {
  let deepest = 0
  for (let node = 1; node < nodes; node++) deepest = Math.max(deepest, depth[node]!)
  const at = new Int32Array(deepest + 2)
  for (let node = 1; node < nodes; node++) at[depth[node]! + 1]!++
  for (let i = 1; i < at.length; i++) at[i]! += at[i - 1]!
  const order = new Int32Array(nodes - 1)
  for (let node = 1; node < nodes; node++) order[at[depth[node]!]!++] = node
  return order
}

/** The child of `node` by `code`, or 0. */
function step({ slots, parent, label, first }: MatcherData, node: number, code: number): number {
  if (node === 0) return first[code]!
  const mask = slots.length - 1
  let slot = hash(node, code) & mask
  let child = slots[slot]!
  while (child !== 0 && (parent[child] !== node || label[child] !== code)) {
    slot = (slot + 1) & mask
    child = slots[slot]!
  }
  return child
}

/** A matcher over data that was built elsewhere. */
export function matcherFrom(data: MatcherData): Matcher {
  const { first, fail, output, term, lengths, same } = data
  return {
    data,
    find(text, onHit) {
      let node = 0
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (node === 0) {
          node = first[code]!
        } else {
          let next = step(data, node, code)
          while (next === 0 && node !== 0) {
            node = fail[node]!
            next = step(data, node, code)
          }
          node = next
        }
        for (let hit = output[node]!; hit !== 0; hit = output[fail[hit]!]!) {
          for (let index = term[hit]!; index >= 0; index = same[index]!) onHit(index, i + 1 - lengths[index]!, i + 1)
        }
      }
    },
  }
}
