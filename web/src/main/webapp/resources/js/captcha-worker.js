// ALTCHA's proof of work: finds the number that, appended to the salt, hashes to the challenge.
"use strict";
const BATCH = 1000;
const bytes = text => new TextEncoder().encode(text);

onmessage = async ({ data: { algorithm, challenge, salt, maxnumber } }) => {
  const wanted = Uint8Array.from(challenge.match(/../g), pair => parseInt(pair, 16));
  const fits = digest => new Uint8Array(digest).every((byte, i) => byte === wanted[i]);
  for (let first = 0; first <= maxnumber; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, maxnumber - first + 1) }, (none, i) => first + i);
    const digests = await Promise.all(numbers.map(number => crypto.subtle.digest(algorithm, bytes(salt + number))));
    const found = digests.findIndex(fits);
    if (found >= 0) {
      postMessage({ number: first + found });
      return;
    }
    postMessage({ tried: first + BATCH });
  }
  postMessage({ number: null });
};
