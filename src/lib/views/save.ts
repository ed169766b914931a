/** Hands a file to the reader. */
export function offer(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is over; Safari a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands a text to the reader as a file. */
export const save = (text: string, type: string, name: string): void =>
  offer(new Blob([text], { type }), name);

/** Hands a drawing to the reader as a PNG. */
export const saveCanvas = (canvas: HTMLCanvasElement, name: string): void =>
  canvas.toBlob((blob) => {
    if (blob !== null) offer(blob, name);
  }, 'image/png');
