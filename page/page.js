// The page's script: the list is in the HTML already; this adds the widget, the filters and the search, and keeps them in step.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const { items } = JSON.parse($("data").textContent);
  const list = $("list");
  const elements = items.map((item) => $(item.id));
  const facets = [...document.querySelectorAll(".facet")].map((box) => ({
    key: box.dataset.facet, box, chosen: new Set(),
    inputs: [...box.querySelectorAll("input[type=checkbox]")],
  }));
  const day = 864e5;
  items.forEach((item, i) => {
    item.index = i;
    if (!item.start) return;
    item.from = new Date(item.start).getTime();
    item.to = item.end ? new Date(item.end).getTime() : item.from + day;
  });
  const dated = items.filter((item) => item.start);

  // What is shown: the events that fit the search and every facet.
  let fits = items.map(() => true);
  let words = [];
  let texts = null;
  const fold = (s) => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const fitsFacet = (item, facet) => facet.chosen.size === 0 || item[facet.key].some((n) => facet.chosen.has(n));
  const fitsSearch = (item) => words.every((word) => texts[item.index].includes(word));

  function filter() {
    if (words.length && !texts) {
      const read = (element) => [...element.querySelectorAll("h3, .when, .names button, blockquote, figcaption")].map((e) => e.textContent).join(" ");
      texts = elements.map((element) => fold(read(element)));
    }
    let count = 0;
    const counts = facets.map(() => new Map());
    fits = items.map((item) => {
      const searched = fitsSearch(item);
      const passed = facets.map((facet) => fitsFacet(item, facet));
      const missed = passed.filter((p) => !p).length;
      // A facet counts what would fit if only it were not asked.
      if (searched && missed <= 1) {
        facets.forEach((facet, f) => {
          if (missed === 0 || !passed[f]) for (const n of item[facet.key]) counts[f].set(n, (counts[f].get(n) || 0) + 1);
        });
      }
      const fit = searched && missed === 0;
      count += fit;
      return fit;
    });
    elements.forEach((element, i) => { if (element.hidden === fits[i]) element.hidden = !fits[i]; });
    layOut();
    facets.forEach((facet, f) => {
      for (const input of facet.inputs) {
        const n = counts[f].get(Number(input.value)) || 0;
        input.parentElement.querySelector(".n").textContent = n;
      }
      facet.box.classList.toggle("active", facet.chosen.size > 0);
      const chosen = facet.box.querySelector(".chosen");
      chosen.hidden = facet.chosen.size === 0;
      chosen.textContent = facet.chosen.size;
    });
    for (const button of document.querySelectorAll(".names button.on")) button.classList.remove("on");
    for (const facet of facets) {
      for (const n of facet.chosen) {
        for (const button of list.querySelectorAll(`.names button[data-facet="${facet.key}"][value="${n}"]`)) button.classList.add("on");
      }
    }
    const all = items.length === 1 ? "1 event" : `${items.length} events`;
    $("count").textContent = count === items.length ? all : `${count} of ${all}`;
    $("nothing").hidden = count > 0;
    $("clear").hidden = count === items.length && !words.length && facets.every((facet) => !facet.chosen.size);
    drawOverview();
    choose();
  }

  // A year off the screen is not laid out, which is what keeps thousands of events quick: its height is a guess until it is.
  const years = [...document.querySelectorAll(".year")].map((year) => ({ year, events: [...year.querySelectorAll(".event")] }));
  function layOut() {
    for (const { year, events } of years) {
      const n = events.filter((event) => !event.hidden).length;
      year.hidden = n === 0;
      year.style.containIntrinsicHeight = `auto ${13 * n}rem`;
    }
  }
  layOut();

  function pick(facet, number, on) {
    if (on) facet.chosen.add(number); else facet.chosen.delete(number);
    for (const input of facet.inputs) if (Number(input.value) === number) input.checked = on;
    filter();
  }

  function clear() {
    $("search").value = "";
    words = [];
    for (const facet of facets) {
      facet.chosen.clear();
      for (const input of facet.inputs) input.checked = false;
    }
    filter();
    $("search").focus();
  }

  let typing;
  $("search").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      words = fold($("search").value).split(/\s+/).filter(Boolean);
      filter();
    }, 120);
  });
  $("clear").addEventListener("click", clear);
  if ($("clear-too")) $("clear-too").addEventListener("click", clear);
  for (const facet of facets) {
    facet.box.addEventListener("change", (e) => {
      if (e.target.type === "checkbox") pick(facet, Number(e.target.value), e.target.checked);
    });
    const panel = facet.box.querySelector(".panel");
    const all = facet.box.querySelector(".all");
    if (all) all.addEventListener("click", () => { panel.classList.add("whole"); all.hidden = true; });
    const narrow = facet.box.querySelector(".narrow");
    if (narrow) {
      narrow.addEventListener("input", () => {
        const wanted = fold(narrow.value.trim());
        panel.classList.toggle("whole", wanted !== "" || all.hidden);
        for (const input of facet.inputs) {
          const row = input.closest("li");
          row.hidden = wanted !== "" && !fold(row.textContent).includes(wanted);
        }
      });
    }
  }
  document.addEventListener("click", (e) => {
    for (const facet of facets) if (!facet.box.contains(e.target)) facet.box.open = false;
    const button = e.target.closest(".names button");
    if (!button) return;
    const facet = facets.find((f) => f.key === button.dataset.facet);
    const number = Number(button.value);
    const top = button.getBoundingClientRect().top;
    pick(facet, number, !facet.chosen.has(number));
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: "instant" });
  });
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape") {
      for (const facet of facets) {
        if (facet.box.open) { facet.box.open = false; facet.box.querySelector("summary").focus(); }
      }
    }
    if (e.key === "/" && !/^(input|textarea|select)$/i.test(e.target.tagName)) { e.preventDefault(); $("search").focus(); }
  });

  // The widget. Far out it shows the weightiest events of each stretch, as many as there is room for; near, all of them.
  const chart = $("chart");
  let timeline = null;
  let selected = null;
  let first = Infinity, last = -Infinity;
  for (const item of dated) { first = Math.min(first, item.from); last = Math.max(last, item.to); }
  const margin = Math.max((last - first) * 0.03, 3 * day);
  let width = 1, height = 1; // of the chart
  const measure = () => { width = chart.clientWidth || 1; height = chart.clientHeight; };
  const room = () => Math.min(0.45, 200 / width); // for the name of the last one, as a share of the width
  const whole = () => [first - margin, last + margin + (last - first + margin) * room()];
  // dense returns the shortest window that holds nine of ten events, where that is less than half of all; else all.
  function dense() {
    const times = dated.map((item) => item.from).sort((a, b) => a - b);
    const n = Math.ceil(times.length * 0.9);
    let from = first, to = last;
    for (let i = 0; i + n <= times.length; i++) {
      if (times[i + n - 1] - times[i] < to - from) { from = times[i]; to = times[i + n - 1] + day; }
    }
    if (times.length < 12 || to - from > (last - first) / 2) return whole();
    const edge = (to - from) * 0.03 + 3 * day;
    return [from - edge, to + edge + (to - from) * room()];
  }
  // A name's width is that of its letters and of the box around it; page.css sets the widest.
  const gap = 6, rowHeight = 31, widest = 242;
  const widths = new Map();
  const pen = document.createElement("canvas").getContext("2d");
  function nameWidth(item) {
    if (!widths.size) pen.font = `13.1px ${getComputedStyle(document.body).fontFamily}`;
    if (!widths.has(item)) widths.set(item, Math.min(widest, pen.measureText(item.title).width + 20));
    return widths.get(item);
  }
  const ranked = [...dated].sort((a, b) => b.score - a.score || a.index - b.index);
  let onChart = new Map(); // an item, and whether it is a range or a box now
  let major = true; // whether the axis has a second row: years alone need none
  const set = new vis.DataSet();

  const yearOf = (date) => (date.year() > 0 ? String(date.year()) : `${1 - date.year()} BC`);
  const monthOf = (date) => `${date.format("MMMM")} ${yearOf(date)}`;
  const minorLabels = {
    hour: (date) => date.format("HH:mm"), weekday: (date) => date.format("ddd D"), day: (date) => date.format("D"), week: (date) => date.format("D"),
    month: (date) => date.format("MMM"), year: yearOf,
  };
  const majorLabels = { hour: (date) => `${date.format("ddd D")} ${monthOf(date)}`, weekday: monthOf, day: monthOf, week: monthOf, month: yearOf };
  const labelled = (labels) => (date, scale) => labels[scale]?.(date) ?? "";

  // choose puts on the chart what the window has room for.
  function choose() {
    if (!timeline) return;
    const { start, end } = timeline.getWindow();
    const from = start.getTime(), to = end.getTime();
    const pixels = (time) => (time - from) / (to - from) * width;
    // The widget puts each name into the first row that has room for it, the weightiest first; so does this.
    const rows = Array.from({ length: Math.max(2, Math.floor((height - (major ? 70 : 44)) / rowHeight)) }, () => []);
    const keep = new Map();
    let visible = 0;
    for (const item of ranked) {
      if (!fits[item.index] || item.to < from || item.from > to) continue;
      visible++;
      const start = pixels(Math.max(item.from, from)), stretch = pixels(Math.min(item.to, to)) - start;
      // A stretch too short for its own name is a flag at its start.
      const type = item.type === "range" && stretch > Math.min(80, nameWidth(item)) ? "range" : "box";
      const end = start + (type === "range" ? stretch : nameWidth(item)) + gap;
      const row = rows.find((taken) => taken.every(([a, b]) => end <= a || b <= start));
      if (!row && item !== selected) continue;
      row?.push([start, end]);
      keep.set(item, type);
    }
    const drop = [], put = [];
    for (const item of onChart.keys()) if (!keep.has(item)) drop.push(item.id);
    for (const [item, type] of keep) {
      if (onChart.get(item) === type) continue;
      put.push({
        id: item.id, start: new Date(item.from), end: type === "range" ? new Date(item.to) : null, type, className: item.trust, content: item.title, item,
        align: type === "range" ? "auto" : "left", // the name of a stretch stays where it can be read
      });
    }
    onChart = keep;
    if (drop.length) set.remove(drop);
    if (put.length) set.update(put);
    const years = to - from > 8 * 365 * day;
    if (years === major) { major = !years; timeline.setOptions({ showMajorLabels: major }); }
    if (selected) timeline.setSelection(keep.has(selected) ? [selected.id] : []);
    $("shown").textContent = keep.size < visible ? `${keep.size} of ${visible} here; zoom in for more` : "";
    drawWindow();
  }

  function select(item, { reveal = true, scroll = false, speak = false } = {}) {
    if (selected) elements[selected.index].classList.remove("selected");
    selected = item;
    if (!item) return;
    const element = elements[item.index];
    element.classList.add("selected");
    if (timeline && item.start) {
      const { start, end } = timeline.getWindow();
      if (reveal && (item.from < start.getTime() || item.from > end.getTime())) timeline.moveTo(item.from, { animation: false });
      choose();
    }
    if (scroll) element.scrollIntoView({ block: "center", behavior: "instant" });
    if (speak) $("spoken").textContent = `${item.when}: ${item.title}`;
  }

  function step(by) {
    const open = dated.filter((item) => fits[item.index]);
    if (!open.length) return;
    let at = open.indexOf(selected);
    if (at < 0) {
      const middle = (timeline.getWindow().start.getTime() + timeline.getWindow().end.getTime()) / 2;
      at = open.findIndex((item) => item.from >= middle);
      if (at < 0) at = open.length - 1;
    } else at = Math.min(open.length - 1, Math.max(0, at + by));
    select(open[at], { scroll: matchMedia("(min-width: 62rem)").matches, speak: true });
  }

  const animation = matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 250, easingFunction: "easeInOutQuad" };
  const moves = {
    earlier: () => pan(-0.3), later: () => pan(0.3), in: () => timeline.zoomIn(0.4, { animation }), out: () => timeline.zoomOut(0.4, { animation }),
    all: () => show(...whole()),
  };
  function pan(share) {
    const { start, end } = timeline.getWindow();
    const by = (end - start) * share;
    show(start.getTime() + by, end.getTime() + by);
  }
  function show(from, to) { timeline.setWindow(from, to, { animation }); }

  function drawChart() {
    if (!dated.length || !chart.clientWidth) return;
    measure();
    new ResizeObserver(() => { measure(); choose(); }).observe(chart);
    timeline = new vis.Timeline($("widget"), set, {
      start: dense()[0], end: dense()[1], min: first - margin * 20, max: last + margin * 20, zoomMin: 2 * day, zoomMax: (last - first + 2 * margin) * 3,
      width: "100%", height: "100%", orientation: "bottom", zoomKey: "ctrlKey", showCurrentTime: false, selectable: true, multiselect: false,
      align: "left", margin: { item: { horizontal: gap, vertical: gap }, axis: 12 }, showTooltips: false,
      format: { minorLabels: labelled(minorLabels), majorLabels: labelled(majorLabels) },
      order: (a, b) => b.item.score - a.item.score || a.item.index - b.item.index,
      template: ({ item }) => {
        const label = document.createElement("span");
        label.dir = "auto";
        label.title = `${item.when}: ${item.title}`;
        label.textContent = item.title; // never as HTML
        return label;
      },
    });
    let waiting = false;
    timeline.on("rangechange", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; drawWindow(); });
    });
    let shown = false;
    timeline.on("rangechanged", () => {
      choose();
      if (!shown) timeline.redraw(); // else the widget stays hidden until something else changes
      shown = true;
    });
    timeline.on("select", ({ items: ids }) => {
      const item = dated.find((d) => d.id === ids[0]);
      if (item) select(item, { reveal: false, scroll: true });
    });
    timeline.on("doubleClick", ({ time }) => {
      if (!time) return;
      const { start, end } = timeline.getWindow();
      const half = (end - start) / 5;
      show(time.getTime() - half, time.getTime() + half);
    });
    choose();
  }

  for (const button of document.querySelectorAll("[data-move]")) {
    button.addEventListener("click", () => { if (timeline) moves[button.dataset.move](); });
  }
  function read() {
    if (!selected) return;
    elements[selected.index].scrollIntoView({ block: "center" });
    elements[selected.index].focus({ preventScroll: true });
  }
  const keys = {
    ArrowLeft: () => pan(-0.15), ArrowRight: () => pan(0.15), "+": moves.in, "=": moves.in, "-": moves.out, Home: moves.all,
    ArrowUp: () => step(-1), ArrowDown: () => step(1), Enter: read,
  };
  chart.addEventListener("keydown", (e) => {
    if (!timeline || e.ctrlKey || e.metaKey || e.altKey || !Object.hasOwn(keys, e.key)) return;
    e.preventDefault();
    keys[e.key]();
  });
  list.addEventListener("click", (e) => {
    const element = e.target.closest(".event");
    if (!element || e.target.closest("a[href^=http], button, summary")) return;
    select(items[elements.indexOf(element)]);
  });

  // The overview: how many events each stretch of the whole holds, and where the window is.
  const overview = $("overview");
  const svg = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  const bars = 160;
  const scale = (time) => (time - first + margin) / (last - first + 2 * margin) * bars;
  let frame = null;
  function drawOverview() {
    if (!dated.length) return;
    const heights = new Array(bars).fill(0);
    for (const item of dated) if (fits[item.index]) heights[Math.min(bars - 1, Math.max(0, Math.floor(scale(item.from))))]++;
    const most = Math.max(1, ...heights);
    overview.setAttribute("viewBox", `0 0 ${bars} 40`);
    const bar = (n, x) => {
      const tall = 4 + 32 * Math.sqrt(n / most);
      return svg("rect", { class: "bar", x: x + 0.1, width: 0.8, y: 40 - tall, height: tall });
    };
    const upright = (name, more) => svg("rect", { class: name, y: 0, height: 40, ...more });
    frame = [upright("window"), upright("edge", { width: 0.3 }), upright("edge", { width: 0.3 })];
    here = upright("here", { width: 0.5, visibility: "hidden" });
    overview.replaceChildren(...heights.flatMap((n, x) => (n ? [bar(n, x)] : [])), ...frame, here);
    mark();
    drawWindow();
  }
  function drawWindow() {
    if (!timeline || !frame) return;
    const { start, end } = timeline.getWindow();
    const a = Math.max(0, scale(start.getTime())), b = Math.min(bars, scale(end.getTime()));
    frame[0].setAttribute("x", a);
    frame[0].setAttribute("width", Math.max(0.3, b - a));
    frame[1].setAttribute("x", a);
    frame[2].setAttribute("x", Math.max(a, b - 0.3));
  }
  const drag = (e) => {
    if (!timeline || e.buttons !== 1) return;
    const box = overview.getBoundingClientRect();
    timeline.moveTo(first - margin + (e.clientX - box.left) / box.width * (last - first + 2 * margin), { animation: false });
  };
  overview.addEventListener("pointerdown", (e) => { overview.setPointerCapture(e.pointerId); drag(e); });
  overview.addEventListener("pointermove", drag);

  // Where the reader is in the list is marked on the overview. Past the masthead the chart has the whole window's height.
  let here = null;
  function mark() {
    if (!here) return;
    const box = list.getBoundingClientRect();
    const element = document.elementFromPoint(box.left + box.width / 2, 140)?.closest(".event");
    const item = element && items[elements.indexOf(element)];
    here.setAttribute("visibility", item?.start ? "visible" : "hidden");
    if (item?.start) here.setAttribute("x", scale(item.from));
  }
  let marking = false;
  addEventListener("scroll", () => {
    document.documentElement.classList.toggle("scrolled", scrollY > 120);
    if (marking) return;
    marking = true;
    requestAnimationFrame(() => { marking = false; mark(); });
  }, { passive: true });

  $("theme").addEventListener("click", () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark";
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    try { localStorage.setItem("timeline-theme", document.documentElement.dataset.theme); } catch { /* a page from a file may have no storage */ }
  });
  if (!dated.length) {
    document.querySelector(".chart").hidden = true;
    document.querySelector(".columns").classList.add("alone");
  }

  // The list is painted first; the widget follows.
  requestAnimationFrame(() => setTimeout(() => {
    drawChart();
    drawOverview();
    const item = items.find((i) => `#${i.id}` === location.hash);
    if (item) select(item, { scroll: true });
    document.documentElement.dataset.ready = "yes";
  }));
})();
