// Reads a JSON array of DOT texts from stdin; answers with the nodes and edges that a parser of the language finds in each.
import { parse } from '@ts-graphviz/ast';

const attributes = children => Object.fromEntries(children.filter(c => c.type === 'Attribute').map(a => [a.key.value, a.value.value]));
function read(input) {
  const parts = parse(input).children[0].children;
  return {
    nodes: parts.filter(p => p.type === 'Node').map(n => ({ id: n.id.value, attributes: attributes(n.children) })),
    edges: parts.filter(p => p.type === 'Edge').map(e => ({ ends: e.targets.map(t => t.id.value), attributes: attributes(e.children) })),
  };
}

let text = '';
process.stdin.setEncoding('utf8').on('data', d => (text += d)).on('end', () => process.stdout.write(JSON.stringify(JSON.parse(text).map(read))));
