// Starts the app of the one file: unpacks its script and puts it into the page. The Content-Security-Policy
// names the hash of what was packed, so nothing else can be started this way. The element is taken out
// again, so that the page stays what it was and can be saved with another briefing in it.
try {
  const packed = atob(document.getElementById('nenpyo-app').textContent);
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
  script.remove();
} catch (error) {
  document.getElementById('root').textContent =
    'Nenpyo needs a newer browser: Chrome or Edge 111, Firefox 114, Safari 16.4 or later.';
  console.error(error);
}
