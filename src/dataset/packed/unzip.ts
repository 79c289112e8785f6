/** What a packed file holds; it is compressed in itself, because hosts compress only types that they know. */
export async function unzip(response: Response): Promise<ArrayBuffer> {
  const { body } = response;
  if (!body) throw new Error('the file is empty');
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
