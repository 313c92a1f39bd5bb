// The formats that programs read: each through the reader that is most used for it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { parse as parseCSV } from "csv-parse/sync";
import edtf from "edtf";
import ICAL from "ical.js";
import MarkdownIt from "markdown-it";
import { files, golden, here, modules, root, timeline, view } from "./written.mjs";

const articles = files();
const outputs = {
  sample: (format) => golden("sample", format),
  hostile: (format) => golden("hostile", format),
  articles: (format) => timeline("build", `--format=${format}`, ...articles),
};
// typecheck returns what tsc has against a graph of schema.org.
function typecheck(graph) {
  const folder = mkdtempSync(join(here, "node_modules", ".schema-"));
  try {
    const file = join(folder, "events.ts");
    writeFileSync(file, `import type { Graph } from "schema-dts";\nexport const graph: Graph = ${JSON.stringify(graph, null, 1)};\n`);
    execFileSync(process.execPath, [modules("typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "bundler", "--module", "esnext", "--target", "es2022", file], { stdio: "pipe", encoding: "utf8" });
    return "";
  } catch (error) {
    return error.stdout || error.message;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const viewOf = (name) => (name === "articles" ? JSON.parse(outputs.articles("json")) : view(name));

for (const name of Object.keys(outputs)) {
  test(`ical.js reads ${name}`, () => {
    const calendar = new ICAL.Component(ICAL.parse(outputs[name]("ical")));
    const events = calendar.getAllSubcomponents("vevent").map((c) => new ICAL.Event(c));
    assert.equal(new Set(events.map((e) => e.uid)).size, events.length, "every UID is its own");
    for (const e of events) {
      assert.ok(e.startDate.isDate && e.endDate.isDate, "whole days");
      assert.ok(e.endDate.compare(e.startDate) > 0, "it ends after it starts");
      assert.ok(e.component.getFirstPropertyValue("dtstamp"), "a stamp");
      assert.equal(e.component.getAllSubcomponents().length, 0, "no alarm was slipped in");
    }
    const v = viewOf(name);
    const days = v.events.filter((e) => /^\d{4}-\d\d-\d\d$/.test(e.edtf));
    const byUID = new Map(events.map((e) => [e.uid, e]));
    if (name !== "hostile") {
      for (const d of days) {
        const e = byUID.get(`${d.id}@timeline`);
        assert.equal(e.startDate.toString(), d.first);
        assert.equal(e.summary, d.title.replace(/\s+/g, " "));
      }
    } else {
      assert.equal(events.length, v.events.length);
      assert.ok(events.every((e) => e.startDate.toString() === "2020-01-02"));
      assert.ok(events.some((e) => e.summary === "x END:VEVENT BEGIN:VEVENT SUMMARY:forged"));
      assert.ok(events.some((e) => e.summary === "a;b,c\\n\\d"), "escapes read back as they were");
    }
  });

  test(`csv-parse reads ${name}`, () => {
    const rows = parseCSV(outputs[name]("csv"), { columns: true });
    const v = viewOf(name);
    assert.equal(rows.length, v.events.length + v.undated.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]/, "no cell is a formula");
    }
    if (name !== "hostile") v.events.forEach((e, i) => assert.equal(rows[i].date.replace(/^'/, ""), e.edtf));
  });

  test(`edtf.js reads the dates of ${name}`, () => {
    const { events, undated } = viewOf(name);
    for (const e of undated) if (e.edtf) assert.match(edtf(e.edtf).edtf, /^XXXX-/, `${e.edtf} is of no known year`);
    for (const e of events) {
      const d = edtf(e.edtf);
      if (e.first && /^\d/.test(e.edtf) && e.granularity !== "season" && e.granularity !== "quarter" && e.granularity !== "half" && !e.mod) {
        assert.equal(new Date(d.min).toISOString().slice(0, 10), e.first, `${e.edtf} begins`);
      }
    }
  });

  test(`markdown-it reads ${name}`, () => {
    const html = new MarkdownIt({ html: true, linkify: true }).render(outputs[name]("markdown"));
    assert.doesNotMatch(html, /<(script|img|iframe|table|pre|code|del)\b/);
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map((m) => m[1]);
    const known = new Set(viewOf(name).sources?.map((s) => s.url) ?? []);
    for (const link of links) {
      assert.match(link, /^https?:\/\//);
      if (name === "sample") assert.ok(known.has(link.replaceAll("&amp;", "&")), `${link} is a source`);
      if (name === "hostile") assert.match(link, /^https:\/\/news\.example\//);
    }
    if (name === "sample") {
      const text = html.replace(/<[^>]+>/g, "").replaceAll("&quot;", '"');
      for (const e of view("sample").events) assert.ok(text.includes(`${e.when}: ${e.title}`), e.title);
    }
  });

  test(`tsc takes ${name} for schema.org`, () => {
    const graph = JSON.parse(outputs[name]("jsonld"));
    assert.equal(graph["@graph"].length, viewOf(name).events.length);
    assert.equal(typecheck(graph), "");
    for (const e of graph["@graph"]) if (e.startDate) assert.match(e.startDate, /^\d{4}(-\d\d(-\d\d)?)?$/);
  });
}

test("tsc refuses what schema.org has not", () => {
  assert.match(typecheck({ "@context": "https://schema.org", "@graph": [{ "@type": "Event", name: "x", begunOn: "2020" }] }), /begunOn/);
});

test("the JSON is what its schema says", () => {
  const schema = JSON.parse(readFileSync(join(root, "timeline.schema.json"), "utf8"));
  const ajv = new Ajv({ strict: true, allErrors: true });
  ajv.addSchema(schema);
  const check = (part, value, what) => {
    const validate = ajv.getSchema(`${schema.$id}${part}`);
    assert.ok(validate(value), `${what}: ${JSON.stringify(validate.errors?.slice(0, 5), null, 1)}`);
  };
  for (const name of ["sample", "hostile"]) check("", view(name), name);
  check("", JSON.parse(timeline("build", "--format=json", ...articles)), "build");
  check("", JSON.parse(timeline("build", "--format=json", "--all", ...articles)), "build --all");
  check("", JSON.parse(timeline("build", "--format=json", "--top=3", "--about=Turkey", ...articles)), "build --top");
  for (const line of golden("sample", "jsonl").trim().split("\n")) check("#/$defs/event", JSON.parse(line), "a line of JSON Lines");
  for (const line of timeline("annotate", ...articles).trim().split("\n")) check("#/$defs/annotation", JSON.parse(line), "a line of annotate");
  check("#/$defs/digest", JSON.parse(timeline("digest", "--days=4", "--format=json", ...articles)), "digest");
  // The schema can say no.
  const validate = ajv.getSchema(schema.$id);
  assert.ok(!validate({ events: [{ id: "a" }], undated: [], warnings: [] }), "an event without a title is refused");
  assert.ok(!validate({ ...view("sample"), events: [{ ...view("sample").events[0], edtf: "2011-1" }] }), "a date that is no EDTF is refused");
});
