// Quiet: what failed, what was measured, and a closing count.
export default async function* report(source) {
  let passed = 0, failed = 0, skipped = 0;
  for await (const { type, data } of source) {
    if (type === "test:fail") {
      failed++;
      const error = data.details.error;
      yield `FAIL ${data.file}: ${data.name}\n${error?.cause?.stack ?? error?.message ?? error}\n`;
    }
    if (type === "test:pass") {
      if (data.skip !== undefined) { skipped++; yield `skipped: ${data.name} (${data.skip})\n`; } else passed++;
    }
    if (type === "test:diagnostic" && data.message.startsWith("2,000")) yield `${data.message}\n`;
  }
  yield `${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}
