/** The request with its body read, or undefined where the body is larger than a door takes; no more of it is read than that. */
export async function limited(request: Request, mostBytes: number): Promise<Request | undefined> {
  if (request.body === null) return request;
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: Buffer.concat(chunks) });
}

export const tooLarge = (): Response => new Response(null, { status: 413 });
