/**
 * Keeps secrets at rest: envelope encryption under two hierarchies of master keys, and keyed hashes.
 *
 * <p>Not here: which secrets there are and who may open them; that is their own slice's business.
 */
package tr.nes.sealing;
