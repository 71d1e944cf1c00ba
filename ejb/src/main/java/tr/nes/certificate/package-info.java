/**
 * Qualified certificates and where they stand.
 *
 * <p>Not here: the cards that hold their keys, applications for new ones.
 */
package tr.nes.certificate;
