// TimelineJS3, vis-timeline and Mermaid, loaded with what we write for them; what they show is read back from the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { files, golden, modules, timeline, view } from "./written.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const written = {
  sample: (format) => golden("sample", format),
  hostile: (format) => golden("hostile", format),
  articles: (format) => timeline("build", `--format=${format}`, ...files()),
};
const blank = '<!DOCTYPE html><meta charset="utf-8"><style>#t{width:1200px;height:700px}</style><div id="t"></div>';

for (const [name, write] of Object.entries(written)) {
  test(`TimelineJS shows ${name}`, async () => {
    const data = JSON.parse(write("timelinejs"));
    const page = await open(browser);
    await page.setContent(blank);
    await page.addStyleTag({ path: modules("@knight-lab/timelinejs/dist/css/timeline.css") });
    await page.addScriptTag({ path: modules("@knight-lab/timelinejs/dist/js/timeline.js") });
    await page.evaluate((data) => { window.timeline = new TL.Timeline("t", data, { hash_bookmark: false, ga_measurement_id: "" }); }, data);
    await page.waitForSelector(".tl-timemarker", { state: "attached" });
    const shown = await page.evaluate(() => ({
      markers: document.querySelectorAll(".tl-timemarker").length,
      slides: timeline.config.events.map((e) => ({ id: e.unique_id, year: e.start_date.data.year, display: e.display_date })),
      scripts: document.querySelectorAll("#t script, #t img[src=x], #t iframe").length,
    }));
    assert.equal(shown.markers, data.events.length, "a marker an event");
    assert.deepEqual(new Set(shown.slides.map((s) => s.id)), new Set(data.events.map((e) => e.unique_id)), "TimelineJS keeps our ids");
    assert.equal(shown.scripts, 0);
    if (name === "sample") {
      const all = await page.evaluate(() => document.querySelector("#t").textContent);
      for (const e of view("sample").events) {
        assert.ok(all.includes(e.title), `${e.title} is shown`);
        assert.ok(all.includes(e.when), `${e.when} is shown`);
      }
    }
    // TimelineJS asks its own host for fonts, in vain here; nothing else may go wrong, and no source is fetched.
    assert.deepEqual(page.complaints.filter((c) => !/^request: \S*(knightlab|google|gstatic)|ERR_FAILED/.test(c)), []);
    await page.context().close();
  });

  for (const zone of name === "sample" ? ["America/Los_Angeles", "Asia/Tokyo"] : ["UTC"]) {
    test(`vis-timeline shows ${name} in ${zone}`, async () => {
      const items = JSON.parse(write("vis"));
      const page = await open(browser, { timezoneId: zone });
      await page.setContent(blank);
      await page.addStyleTag({ path: modules("vis-timeline/styles/vis-timeline-graph2d.min.css") });
      await page.addScriptTag({ path: modules("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js") });
      const shown = await page.evaluate((items) => {
        window.timeline = new vis.Timeline(document.getElementById("t"), new vis.DataSet(items), { width: "1200px", height: "700px" });
        const local = (d) => `${d.getFullYear()}-${d.getMonth() + 1}-${d.getDate()}`;
        return Object.values(timeline.itemSet.items).map((i) => ({ id: i.id, kind: i.constructor.name, start: local(new Date(i.data.start)), end: i.data.end ? local(new Date(i.data.end)) : "" }));
      }, items);
      await page.waitForSelector(".vis-item");
      assert.equal(shown.length, items.length);
      if (name === "sample") {
        const at = Object.fromEntries(shown.map((s) => [s.id, s]));
        assert.deepEqual([at["Apollo_2011_20landing"].start, at["Apollo_2011_20landing"].end], ["1969-7-20", ""], "a day stays that day in every zone");
        assert.deepEqual([at["Treaty_20of_20Maastricht_20in_20force"].start, at["Treaty_20of_20Maastricht_20in_20force"].end], ["1993-11-1", "1993-12-1"], "a month is a range");
        assert.equal(at["Battle_20of_20Gaugamela"].start, "-330-10-1", "331 BC is the year -330");
      }
      const text = await page.evaluate(() => document.querySelector("#t").textContent);
      assert.ok(items.some((i) => text.includes(i.content.replace(/&[^;]+;.*$/, ""))), "titles are painted");
      assert.equal(await page.evaluate(() => document.querySelectorAll("#t script, #t img").length), 0);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }

  test(`Mermaid draws ${name}`, async () => {
    const source = write("mermaid");
    const events = JSON.parse(write("timelinejs")).events;
    const page = await open(browser);
    await page.setContent(blank);
    await page.addScriptTag({ path: modules("mermaid/dist/mermaid.min.js") });
    const drawn = await page.evaluate(async (source) => {
      mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6 });
      await mermaid.parse(source);
      const tasks = (await mermaid.mermaidAPI.getDiagramFromText(source)).db.getTasks();
      const { svg } = await mermaid.render("m", source);
      document.getElementById("t").innerHTML = svg;
      return { tasks, text: document.getElementById("t").textContent, bad: document.querySelectorAll("#t script, #t img, #t a").length };
    }, source);
    const titles = drawn.tasks.flatMap((t) => t.events);
    const yearless = (name === "articles" ? JSON.parse(write("json")) : view(name)).undated.filter((e) => e.edtf).map((e) => e.title);
    assert.equal(titles.length, events.length + yearless.length, "an event a title");
    assert.equal(drawn.bad, 0);
    if (name === "sample") {
      assert.deepEqual(titles.map((t) => t.trim()), [...view("sample").events.map((e) => e.title), ...yearless]);
      for (const e of view("sample").events) assert.ok(drawn.tasks.some((t) => t.task.trim() === e.when), `${e.when} is a period`);
    }
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
