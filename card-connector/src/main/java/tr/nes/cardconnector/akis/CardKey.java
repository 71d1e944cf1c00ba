package tr.nes.cardconnector.akis;

/**
 * The card's private key as its directory describes it (ISO/IEC 7816-15 §8.4).
 *
 * @param reference for MANAGE SECURITY ENVIRONMENT
 * @param elliptic whether it is an elliptic curve's and not RSA
 * @param bits length of the RSA modulus; 0 if the directory does not state it
 */
record CardKey(int reference, boolean elliptic, int bits) {}
