// Runs before anything else and on any Node, so that a wrong version gets a sentence instead of a
// crash: the SQLite addon ends Node 20 without a word.
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `HISP CX Workbook needs Node ${needed}; this is ${process.versions.node}. ` +
      'Start it with "npm run hisp" or "npm start": npm then uses the Node that "npm ci" installed. ' +
      'If you did, run "npm ci" again.',
  );
  process.exit(1);
}
// Whoever reads the output may stop early, as `head` does; what was asked for is done all the same.
process.stdout.on('error', (cause) => {
  if (cause.code !== 'EPIPE') throw cause;
});
const { main } = await import('./hisp.ts');
process.exitCode = await main(process.argv.slice(2));
