'use strict';
// Computes the worked example of the page anew whenever a part of the request is edited. Its values and keys are those of the page.
{
  const shown = (id) => document.getElementById(id).textContent;

  const readRequest = () => {
    const [head, body] = shown('request').split('\n\n');
    const [start, ...headers] = head.split('\n');
    const [method, path] = start.split(' ');
    const header = (name) => headers.find((line) => line.startsWith(`${name}: `)).slice(name.length + 2);
    return { method, path, clientId: header('client-id'), time: header('request-time'), body };
  };

  const labels = { method: 'Method', path: 'Path', clientId: 'Client id', time: 'Time', body: 'Body' };
  const example = readRequest();

  const addElement = (parent, tag, properties) =>
    parent.appendChild(Object.assign(document.createElement(tag), properties));

  const form = document.createElement('form');
  form.className = 'compute';
  const fields = Object.entries(labels).map(([part, label]) => {
    const id = `edit-${part}`;
    addElement(form, 'label', { htmlFor: id, textContent: label });
    const field = addElement(form, part === 'body' ? 'textarea' : 'input', { id, name: part, value: example[part] });
    Object.assign(field, { autocomplete: 'off', spellcheck: false });
    return field;
  });
  const reset = addElement(form, 'button', { type: 'button', textContent: 'Back to the example' });

  const results = document.createElement('div');
  const addResult = (id, label) => {
    addElement(results, 'h3', { id: `${id}-label`, textContent: label });
    const box = addElement(results, 'pre', { id, className: 'code wrap', tabIndex: 0 });
    box.setAttribute('role', 'region');
    box.setAttribute('aria-labelledby', `${id}-label`);
    return box;
  };
  const verdict = addElement(results, 'p', { id: 'verdict' });
  verdict.setAttribute('role', 'status');
  const content = addResult('computed-content', 'Text to be signed; ␊ is its line feed');
  const digest = addResult('computed-digest', 'SHA-256');
  const signature = addResult('computed-signature', 'Signature in Base64');
  const header = addResult('computed-header', 'Header');

  const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const fromPem = (pem) => bytesOf(pem.replaceAll(/-----[^-]+-----|\s/g, ''));
  const toBase64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const toHex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const importKeys = () =>
    Promise.all([
      crypto.subtle.importKey('pkcs8', fromPem(shown('private-key')), algorithm, false, ['sign']),
      crypto.subtle.importKey('spki', fromPem(shown('public-key')), algorithm, false, ['verify']),
    ]);

  const compute = async (parts, [privateKey, publicKey]) => {
    const text = `${parts.method} ${parts.path}\n${parts.clientId}.${parts.time}.${parts.body}`;
    const bytes = new TextEncoder().encode(text);
    const signed = toBase64(await crypto.subtle.sign(algorithm, privateKey, bytes));
    return {
      text,
      digest: toHex(await crypto.subtle.digest('SHA-256', bytes)),
      signature: signed,
      header: `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signed)}`,
      holds: await crypto.subtle.verify(algorithm, publicKey, bytesOf(shown('signature')), bytes),
    };
  };

  const judge = (parts, found) => {
    const edited = Object.keys(labels).filter((part) => parts[part] !== example[part]);
    if (found.holds && found.header === shown('header'))
      return 'Verified: the signature printed on this page holds for this text, and the one computed here is the same.';
    const names = edited.map(
      (part) => `${labels[part]} (${JSON.stringify(parts[part])} for ${JSON.stringify(example[part])})`,
    );
    return `Not verified: the signature printed on this page is of another text. What differs: ${names.join('; ')}.`;
  };

  let latest = 0;
  const update = async (keys) => {
    latest += 1;
    const mine = latest;
    const parts = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const found = await compute(parts, keys);
    // An earlier edit may be done later.
    if (mine !== latest) return;
    content.textContent = found.text.replace('\n', '␊\n');
    digest.textContent = found.digest;
    signature.textContent = found.signature;
    header.textContent = found.header;
    verdict.textContent = judge(parts, found);
    verdict.className = found.holds ? 'status S' : 'status F';
  };

  const start = async () => {
    try {
      const keys = await importKeys();
      form.addEventListener('input', () => void update(keys));
      reset.addEventListener('click', () => {
        for (const field of fields) field.value = example[field.name];
        void update(keys);
      });
      await update(keys);
    } catch (error) {
      verdict.textContent = `This browser can't compute it: ${String(error)}`;
    }
  };

  const place = document.getElementById('compute-it-here').nextElementSibling;
  if (globalThis.crypto?.subtle === undefined) {
    const told =
      'This browser computes no signatures on a page that came without TLS. Open the page from a disk, by https or on localhost.';
    place.after(Object.assign(document.createElement('p'), { textContent: told }));
  } else {
    place.after(form, results);
    form.addEventListener('submit', (event) => event.preventDefault());
    void start();
  }
}
