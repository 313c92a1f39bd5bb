// The page, as a person uses it: in Chromium, by clicks and keys, wide and narrow, light and dark, small and large.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { everything, files, golden, many, modules, render, root, serve, timeline, view } from "./written.mjs";

let browser;
const folder = mkdtempSync(join(tmpdir(), "timeline-page-"));
const pages = {};
before(async () => {
  browser = await launch();
  const put = (name, html) => { const file = join(folder, `${name}.html`); writeFileSync(file, html); pages[name] = pathToFileURL(file).href; };
  put("sample", render("html", view("sample")));
  put("hostile", render("html", view("hostile")));
  put("articles", timeline("build", "--format=html", ...files()));
  put("undated", render("html", { ...view("sample"), events: [] }));
  put("empty", render("html", { events: [], undated: [], warnings: [] }));
  put("large", render("html", many(2000)));
});
after(() => browser.close());

async function show(name, options) {
  const page = await open(browser, options);
  await page.goto(pages[name]);
  await page.waitForSelector("html[data-ready]");
  return page;
}
const visible = (page) => page.locator(".event:visible").count();

async function axe(page) {
  await page.evaluate(readFileSync(modules("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() => axe.run());
  return violations.filter((v) => v.impact === "serious" || v.impact === "critical").map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target} ${n.failureSummary}`).join("; ")}`);
}

for (const name of ["sample", "hostile", "articles", "empty"]) {
  for (const [form, options] of [["desktop", {}], ["phone, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true, isMobile: true }]]) {
    test(`${name} on ${form}: quiet, accessible, no wider than the screen`, async () => {
      const page = await show(name, options);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no sideways scrolling");
      assert.deepEqual(await axe(page), []);
      if (name !== "empty") assert.ok(await page.locator(".vis-item:visible").count() > 0, "the widget shows items");
      assert.equal(await page.evaluate(() => document.querySelectorAll("main script, main img, main iframe, #widget script, #widget img").length), 0);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
}

test("titles, dates, evidence, sources and bases are in the list", async () => {
  const page = await show("sample");
  const v = view("sample");
  const text = await page.evaluate(() => document.querySelector("main").textContent);
  for (const e of v.events) {
    for (const s of [e.title, e.when, e.basis, e.mentions[0].sentence]) assert.ok(text.includes(s), s);
  }
  assert.equal(await visible(page), v.events.length + v.undated.length);
  assert.match(await page.locator(".event", { hasText: "Withdrawal agreement signed" }).locator(".disagree").textContent(), /24 January 2020: How the United Kingdom left\. 25 January 2020: A reader's letter\./);
  const link = await page.locator(".event", { hasText: "Apollo 11 landing" }).locator("figcaption a").getAttribute("href");
  assert.match(link, /^https:\/\/space\.example\/artemis#:~:text=Armstrong/);
  await page.context().close();
});

test("hostile text is shown as it is and does nothing", async () => {
  const page = await show("hostile");
  assert.equal(await page.locator("h1").innerText(), "<script>alert(1)</script>");
  for (const title of ['"><img src=x onerror=alert(1)>', "</script><script>alert(1)</script>", "' onmouseover='alert(1)"]) {
    assert.ok((await page.locator(".event h3").allInnerTexts()).includes(title), title);
  }
  for (const href of await page.evaluate(() => [...document.querySelectorAll("main a")].map((a) => a.getAttribute("href")))) assert.match(href, /^(#e-|https:\/\/news\.example\/)/);
  await page.locator(".event").first().hover();
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("the policy stops a script that is not the page's", async () => {
  const page = await open(browser);
  const file = join(folder, "forged.html");
  writeFileSync(file, readFileSync(new URL(pages.sample), "utf8").replace("<main", "<script>document.title='forged'</script><img src='https://evil.example/x'><main"));
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("html[data-ready]");
  assert.notEqual(await page.title(), "forged");
  assert.ok(page.complaints.length >= 2 && page.complaints.every((c) => /Content Security Policy/.test(c)), page.complaints.join("\n"));
  await page.context().close();
});

test("search and filters by clicks", async () => {
  const page = await show("sample");
  const all = everything("sample").length;
  const count = () => page.locator("#count").innerText();
  assert.equal(await count(), `${all} events`);

  await page.fill("#search", "50 INVOKED");
  await page.waitForFunction(() => document.querySelectorAll(".event:not([hidden])").length === 1);
  assert.equal(await count(), `1 of ${all} events`);
  assert.equal(await page.locator(".event:visible h3").innerText(), "Article 50 invoked");
  assert.equal(await page.locator(".vis-item-content").count(), 1, "the widget follows the search");
  await page.click("#clear");
  assert.equal(await visible(page), all);

  await page.click("summary:has-text('Who')");
  await page.click(".panel label:has-text('Darius III')");
  assert.deepEqual(await page.locator(".event:visible h3").allInnerTexts(), ["Battle of Gaugamela"]);
  await page.click(".panel label:has-text('Buzz Aldrin')");
  assert.equal(await visible(page), 2, "two people: either");
  await page.keyboard.press("Escape");
  await page.click("summary:has-text('Where')");
  await page.click(".panel label:has-text('Moon')");
  assert.deepEqual(await page.locator(".event:visible h3").allInnerTexts(), ["Apollo 11 landing"], "a person and a place: both");
  await page.click("#clear");

  await page.click("summary:has-text('Source')");
  await page.click(".panel label:has-text(\"A reader's letter\")");
  const told = everything("sample").filter((e) => e.mentions.some((m) => m.doc === "letter"));
  assert.equal(await visible(page), told.length);
  await page.click("h1");
  await page.click("#clear");

  await page.click(".names button:has-text('Brussels')");
  assert.deepEqual(await page.locator(".event:visible h3").allInnerTexts(), ["Withdrawal agreement signed"]);
  await page.fill("#search", "nothing has these words");
  await page.waitForSelector("#nothing:visible");
  await page.click("#clear-too");
  assert.equal(await visible(page), all);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("names on the chart lie in rows, none over another and none cut off at the top", async () => {
  for (const width of [820, 1280, 1600]) {
    const page = await show("large", { viewport: { width, height: 900 } });
    await page.waitForTimeout(300);
    const { top, boxes } = await page.evaluate(() => ({
      top: document.querySelector("#chart").getBoundingClientRect().top,
      boxes: [...document.querySelectorAll(".vis-item.vis-box, .vis-item.vis-range")].map((e) => e.getBoundingClientRect()).map((r) => [r.left, r.right, r.top, r.bottom]),
    }));
    await page.locator(".vis-item.vis-box").last().evaluate((e) => e.scrollIntoView({ inline: "end" })); // as a search for its words would
    assert.equal(await page.evaluate(() => document.querySelector(".vis-panel.vis-center").scrollLeft), 0, "names stay over their days");
    assert.ok(boxes.length > 10, `${boxes.length} names at ${width}`);
    boxes.forEach(([left, right, above, below], i) => {
      assert.ok(above >= top, `a name is cut off at ${width}`);
      assert.ok(boxes.slice(i + 1).every(([l, r, a, b]) => right <= l || r <= left || below <= a || b <= above), `names overlap at ${width}`);
    });
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test("events of which none has a date are a list alone", async () => {
  const page = await show("undated");
  assert.equal(await page.locator(".chart").isVisible(), false);
  assert.equal(await visible(page), view("sample").undated.length);
  assert.equal(await page.locator(".event >> nth=0 >> .when").innerText(), "14 February, year not known");
  const { left, right } = await page.locator("#list").evaluate((e) => e.getBoundingClientRect());
  assert.ok(Math.abs(left - (1280 - right)) < 20, "in the middle");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("accents and case do not matter to the search", async () => {
  const v = view("sample");
  v.events[0].title = "Erdoğan reçoit Šefčovič";
  const file = join(folder, "accents.html");
  writeFileSync(file, render("html", v));
  const page = await open(browser);
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("html[data-ready]");
  await page.fill("#search", "erdogan SEFCOVIC");
  await page.waitForFunction(() => document.querySelectorAll(".event:not([hidden])").length === 1);
  await page.context().close();
});

test("the widget by mouse: a click on an item reads it, the buttons move", async () => {
  const page = await show("sample");
  const span = () => page.evaluate(() => Number(document.querySelector("#overview .window").getAttribute("width")));
  const before = await span();
  await page.click("[data-move=in]");
  await page.waitForFunction((w) => Number(document.querySelector("#overview .window").getAttribute("width")) < w * 0.9, before);
  await page.click("[data-move=all]");
  await page.waitForFunction(() => document.querySelector(".vis-item-content")?.textContent && [...document.querySelectorAll(".vis-item-content")].some((e) => e.textContent === "Battle of Gaugamela"));
  await page.click(".vis-item-content:has-text('Battle of Gaugamela')");
  assert.equal(await page.locator(".event.selected h3").innerText(), "Battle of Gaugamela");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("everything by keyboard", async () => {
  const page = await show("sample");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the list of events");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.focus("#chart");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const first = await page.locator("#spoken").innerText();
  assert.match(first, /: /, "the event is spoken");
  await page.keyboard.press("ArrowUp");
  assert.notEqual(await page.locator("#spoken").innerText(), first);
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".event.selected")), "Enter goes to the event in the list");
  await page.focus(".facet summary");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.ok(await visible(page) < view("sample").events.length, "a filter is set");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.context().close();
});

test("reading marks the place on the overview", async () => {
  const page = await show("articles");
  const here = () => page.evaluate(() => Number(document.querySelector("#overview .here").getAttribute("x")));
  const read = (share) => page.evaluate((share) => {
    const events = document.querySelectorAll(".event:has(.when a)");
    events[Math.floor(share * events.length)].scrollIntoView({ block: "start", behavior: "instant" });
  }, share);
  await read(0.2);
  await page.waitForFunction(() => document.querySelector("#overview .here").getAttribute("visibility") === "visible");
  const before = await here();
  await read(0.8);
  await page.waitForFunction((x) => Number(document.querySelector("#overview .here").getAttribute("x")) > x, before);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("light and dark", async () => {
  const page = await show("sample");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.click("#theme");
  assert.notEqual(await paper(), light);
  await page.context().close();
});

test("without scripts the list is all there", async () => {
  const page = await open(browser, { javaScriptEnabled: false });
  await page.goto(pages.sample);
  assert.equal(await visible(page), everything("sample").length);
  assert.equal(await page.locator(".tools").isVisible(), false);
  await page.context().close();
});

test("on paper: the list, with its addresses, without the tools", async () => {
  const page = await show("sample");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".tools").isVisible(), false);
  assert.equal(await page.locator("#chart").isVisible(), false);
  assert.match(await page.evaluate(() => getComputedStyle(document.querySelector("figcaption a"), "::after").content), /https:|attr/);
  await page.context().close();
});

test("timeline serve shows the page and stops when told to", async () => {
  const server = await serve(...files(/ever-given/));
  const page = await open(browser, { allow: server.at });
  await page.goto(server.at);
  await page.waitForSelector("html[data-ready]");
  const { events } = await (await fetch(`${server.at}json`)).json();
  assert.ok(events.length > 0);
  assert.deepEqual((await page.locator(".event h3").allTextContents()).slice(0, events.length), events.map((e) => e.title));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
  assert.equal(await server.stop(), 0);
});

test("2,000 events stay usable", async (t) => {
  const page = await open(browser);
  const start = Date.now();
  await page.goto(pages.large);
  await page.waitForSelector("html[data-ready]");
  const ready = Date.now() - start;
  const paint = await page.evaluate(() => Math.round(performance.getEntriesByName("first-contentful-paint")[0].startTime));
  const timed = (act) => page.evaluate(act);
  const filtered = await timed(async () => {
    const box = document.querySelector(".panel input[type=checkbox]");
    const start = performance.now();
    box.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Math.round(performance.now() - start);
  });
  const found = await visible(page);
  assert.ok(found > 0 && found < 400, `${found} events of one person`);
  t.diagnostic(`2,000 events: first paint ${paint} ms, widget ready ${ready} ms, a filtered view ${filtered} ms`);
  assert.ok(await page.locator(".vis-item-content").count() < 150, "the widget holds what there is room for");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

// The picture in the README is this page's: PICTURE=1 e2e/run takes it anew.
test("a picture of the page", { skip: !process.env.PICTURE && "PICTURE is not set" }, async () => {
  const page = await show("articles", { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
  await page.locator(".vis-item-content:visible", { hasText: /Ever Given|Notre-Dame|Orion/ }).or(page.locator(".vis-item-content:visible")).first().click();
  mkdirSync(join(root, "docs"), { recursive: true });
  await page.screenshot({ path: join(root, "docs/page.png") });
  await page.context().close();
});
