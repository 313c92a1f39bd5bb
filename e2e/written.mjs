// What timeline writes: the golden files of the writers' own tests, and what the command writes of real articles.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "..");
export const modules = (path) => join(here, "node_modules", path);

export const golden = (name, format) => readFileSync(join(root, "internal/export/testdata", `${name}.${format}`), "utf8");
export const view = (name) => JSON.parse(golden(name, "json"));
export const everything = (name) => [...view(name).events, ...view(name).undated];

const bin = process.env.TIMELINE_BIN || build("timeline", "./cmd/timeline");
const renderer = process.env.RENDER_BIN || build("render", "./e2e/render");

function build(name, from) {
  const out = join(mkdtempSync(join(tmpdir(), "timeline-")), name);
  execFileSync("go", ["build", "-o", out, from], { cwd: root });
  return out;
}

const articles = join(root, "testdata/articles");
export const files = (pattern = /\.txt$/) => readdirSync(articles).filter((name) => pattern.test(name)).sort().map((name) => join(articles, name));

// timeline runs the command and returns what it prints.
export const timeline = (...args) => execFileSync(bin, args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });

// serve starts "timeline serve" on a free port; it resolves to the address and a function that stops it and gives the exit code.
export function serve(...args) {
  const child = spawn(bin, ["serve", "--addr=127.0.0.1:0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((done) => child.on("exit", done));
  return new Promise((ready, failed) => {
    child.on("error", failed);
    child.stdout.once("data", (text) => ready({ at: String(text).split("  ")[0], stop: () => { child.kill("SIGTERM"); return ended; } }));
  });
}

// render writes a view, as JSON has it, in a format.
export const render = (format, v) => execFileSync(renderer, [format], { input: JSON.stringify(v), encoding: "utf8", maxBuffer: 1 << 28 });

// many returns a view of n events over some years, about 40 names and 12 places.
export function many(n) {
  const sources = [...Array(25).keys()].map((i) => ({ id: `s${i}`, name: `Report ${i}`, url: `https://news.example/${i}`, published: `2020-01-${String(i + 1).padStart(2, "0")}` }));
  const events = [...Array(n).keys()].map((i) => {
    const date = new Date(Date.UTC(2001, 0, 1 + Math.floor(i * 7000 / n))).toISOString().slice(0, 10);
    return {
      id: `m${i}`, title: `Meeting number ${i} of the council`, date, edtf: date, first: date, last: date, basis: `“on that day” ← ${date} (published)`,
      participants: [`Person ${i % 40}`, `Person ${(i * 7 + 3) % 40}`], places: [`Place ${i % 12}`], score: ((i * 7919) % 1000) / 1000,
      mentions: [{ doc: `s${i % 25}`, start: 0, end: 3, text: "met", sentence: `Under agenda item ${i} the council met and spoke of the budget at some length, as it had before.` }],
    };
  });
  return { title: `${n} meetings`, events, undated: [], sources, warnings: [] };
}
