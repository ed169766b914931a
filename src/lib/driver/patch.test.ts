import { describe, expect, it } from 'vitest';
import { applyToFiles } from './patch.ts';
import { driverText } from './text.ts';

describe("a reader's own patch", () => {
  const fix = `--- a/qed_mcp.c
+++ b/qed_mcp.c
@@ -1,4 +1,4 @@
-/* The mailbox between the driver and the management firmware (MFW), which runs on the MCP. */
+/* Mine. */
 #include "qed.h"
 
 bool qed_mcp_is_init(struct qed_hwfn *hwfn)
`;

  it('comes on top of the edition', () => {
    const text = applyToFiles(driverText('6.12'), fix);
    expect(text.ok && text.files.find(({ name }) => name === 'qed_mcp.c')?.text).toMatch(
      /^\/\* Mine/
    );
    const before = driverText('6.12').find(({ name }) => name === 'qed_mcp.c')?.text;
    expect(before).not.toContain('Mine');
  });

  it.each([
    ['prose', 'not-a-patch', null],
    ['@@ -1 +1 @@ nonsense', 'not-a-patch', null],
    [fix.replaceAll('qed_mcp.c', 'qed_nvm.c'), 'unknown-file', 'qed_nvm.c'],
    [fix.replace('is_init', 'is_ready'), 'does-not-apply', 'qed_mcp.c']
  ])('is refused as a value: %#', (patch, code, file) => {
    const text = applyToFiles(driverText('6.12'), patch);
    expect(text).toMatchObject({ ok: false, error: { code, file } });
  });

  it('applies to any files, by their last path component', () => {
    const result = applyToFiles(
      [{ name: 'x.c', text: 'int a;\nint b;\n' }],
      '--- a/deep/x.c\n+++ b/deep/x.c\n@@ -1,2 +1,2 @@\n int a;\n-int b;\n+int c;\n'
    );
    expect(result).toEqual({ ok: true, files: [{ name: 'x.c', text: 'int a;\nint c;\n' }] });
  });
});
