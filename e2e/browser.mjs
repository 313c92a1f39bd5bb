// Chromium, as these tests drive it: no request may leave, and whatever a page complains of is kept.
import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const chromiumPath = process.env.CHROMIUM || "/usr/bin/chromium";

export async function launch() {
  if (!existsSync(chromiumPath)) throw new Error(`there is no ${chromiumPath}: e2e/run installs it`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

// open opens a page whose complaints (errors, dialogs, requests to the network but for the address allowed) gather in its field
// "complaints".
export async function open(browser, { allow, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (m) => { if (m.type() === "error" || m.type() === "warning") page.complaints.push(`${m.type()}: ${m.text()}`); });
  page.on("pageerror", (e) => page.complaints.push(`exception: ${e.message}`));
  page.on("dialog", async (d) => { page.complaints.push(`dialog: ${d.message()}`); await d.dismiss(); });
  await context.route(/^(https?|wss?):/, (route) => {
    if (allow && route.request().url().startsWith(allow)) return route.continue();
    page.complaints.push(`request: ${route.request().url()}`); 
    return route.abort();
  });
  return page;
}
