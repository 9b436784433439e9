// node check.js HOOKS CHROMIUM: opens page.html from an origin that may call the hooks and from one that may not, in a headless
// Chromium that enforces CORS, and compares what the page could read. Exit code 1 when it is not what it has to be.
'use strict';
const assert = require('node:assert');
const {spawn} = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');

const [hooks, chromium] = process.argv.slice(2);
const page = fs.readFileSync(path.join(__dirname, 'page.html'));
const PATIENCE_MS = 120_000;

let told;
const server = http.createServer((request, response) => {
  if (request.url !== '/result') {
    response.writeHead(200, {'Content-Type': 'text/html'}).end(page);
    return;
  }
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    response.end();
    told(JSON.parse(body));
  });
});

/** Removes a folder into which somebody may still write; one that does not go stays behind in the system's folder for temporary files. */
async function remove(folder) {
  for (let i = 0; i < 20 && fs.existsSync(folder); i++) {
    try {
      fs.rmSync(folder, {recursive: true, force: true});
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function open(host) {
  const url = `http://${host}:${server.address().port}/?hooks=${encodeURIComponent(hooks)}`;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'osteon-browser-'));
  const result = new Promise((resolve, reject) => {
    told = resolve;
    setTimeout(() => reject(new Error(`the page of ${host} said nothing`)), PATIENCE_MS).unref();
  });
  const browser = spawn(
    chromium,
    ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
      `--user-data-dir=${profile}`, '--remote-debugging-port=0', url],
    {stdio: 'ignore', detached: true},
  );
  const ended = new Promise((resolve) => browser.on('close', resolve));
  try {
    return await result;
  } finally {
    // With all its helpers, which would go on writing into the folder.
    process.kill(-browser.pid, 'SIGKILL');
    await ended;
    await remove(profile);
  }
}

server.listen(0, '127.0.0.1', async () => {
  let code = 0;
  try {
    const allowed = await open('localhost');
    console.log('page that may call:    ', JSON.stringify(allowed));
    assert.deepStrictEqual(
      {...allowed, services: allowed.services > 0, cards: allowed.cards > 0},
      {discovery: 200, services: true, hook: 200, cards: true, refusal: 400, refusalSays: 'OperationOutcome', feedback: 200},
    );
    const other = await open('other.localhost');
    console.log('page that may not call:', JSON.stringify(other));
    assert.deepStrictEqual(other, {
      discovery: 'blocked', services: 0, hook: 'blocked', cards: 0, refusal: 'blocked', feedback: 'blocked',
    });
  } catch (failure) {
    console.error(failure.message);
    code = 1;
  }
  process.exit(code);
});
