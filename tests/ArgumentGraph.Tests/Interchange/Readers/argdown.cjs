// Reads a JSON array of Argdown texts from stdin; answers with what the reference implementation makes of each.
const core = require('@argdown/core');
const app = new core.ArgdownApplication();
app.addPlugin(new core.ParserPlugin(), 'parse-input');
app.addPlugin(new core.DataPlugin(), 'build-model');
app.addPlugin(new core.ModelPlugin(), 'build-model');

const titleOf = member => member.title ?? member.argumentTitle;
function read(input) {
  const response = app.run({ process: ['parse-input', 'build-model'], input, logLevel: 'error' });
  const statements = Object.values(response.statements ?? {});
  return {
    errors: [...(response.lexerErrors ?? []), ...(response.parserErrors ?? []), ...(response.exceptions ?? [])].map(e => String(e.message ?? e)),
    statements: statements.map(s => ({ title: s.title, text: (s.members.findLast(m => m.text?.trim())?.text ?? '').trim(), tags: s.tags ?? [], data: s.data ?? null })),
    arguments: Object.keys(response.arguments ?? {}),
    relations: (response.relations ?? []).map(r => ({ type: r.relationType, from: titleOf(r.from), to: titleOf(r.to) })),
  };
}

let text = '';
process.stdin.setEncoding('utf8').on('data', d => (text += d)).on('end', () => process.stdout.write(JSON.stringify(JSON.parse(text).map(read))));
