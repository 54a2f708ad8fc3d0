// node kuzu.cjs FOLDER ROUNDS: loads the CSV files of a folder into Kuzu and prints the median milliseconds of each query as JSON.
const fs = require('fs');
const path = require('path');
const kuzu = require('kuzu');

async function main() {
  const [folder, rounds] = [process.argv[2], Number(process.argv[3])];
  const started = Date.now();
  const connection = new kuzu.Connection(new kuzu.Database(path.join(folder, 'kuzu.db')));
  await connection.query('CREATE NODE TABLE Insight(id STRING, kind STRING, title STRING, PRIMARY KEY(id))');
  await connection.query('CREATE NODE TABLE Topic(id STRING, name STRING, PRIMARY KEY(id))');
  for (const type of ['SUPPORTS', 'CONTRADICTS', 'RESTATES'])
    await connection.query(`CREATE REL TABLE ${type}(FROM Insight TO Insight, confidence DOUBLE)`);
  await connection.query('CREATE REL TABLE ABOUT(FROM Insight TO Topic)');
  for (const table of ['Insight', 'Topic', 'SUPPORTS', 'CONTRADICTS', 'RESTATES', 'ABOUT'])
    await connection.query(`COPY ${table} FROM '${path.join(folder, table + '.csv')}'`);
  console.error(`Kuzu: loaded in ${((Date.now() - started) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1048576)} MB.`);
  // The extension stands in the package itself; where it does not, its queries are left out.
  const indexing = Date.now();
  const hasText = await connection.query('LOAD EXTENSION fts').then(() => connection.query("CALL CREATE_FTS_INDEX('Insight', 'insights', ['title'], stemmer := 'none')")).then(() => true, error => console.error(`Kuzu: no full-text, ${error.message}`));
  if (hasText) console.error(`Kuzu: full-text index in ${((Date.now() - indexing) / 1000).toFixed(1)} s.`);
  const medians = {};
  for (const { name, text } of JSON.parse(fs.readFileSync(path.join(folder, 'queries.json'), 'utf8'))) {
    if (!hasText && text.includes('FTS')) continue;
    const statement = await connection.prepare(text);
    const times = [];
    const warming = performance.now();
    while (times.length < rounds) {
      const from = performance.now();
      await (await connection.execute(statement)).getAll();
      if (performance.now() - warming > 1000) times.push(performance.now() - from);
    }
    medians[name] = times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
  }
  console.log(JSON.stringify(medians));
}

main().catch(error => { console.error(`Kuzu: ${error.message}`); process.exit(1); });
