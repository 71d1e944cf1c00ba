package tr.nes.signature;

import java.io.Serializable;

/**
 * What the browser extension answers.
 *
 * @param signature base64
 * @param cryptoAlgorithm in Web eID's words: RSA or ECC
 * @param padding in Web eID's words: PKCS1.5, PSS or NONE
 * @param hashFunction in Web eID's words, such as SHA-256
 */
public record BrowserSignature(String signature, String cryptoAlgorithm, String padding, String hashFunction)
        implements Serializable {}
