/**
 * Encrypts secrets at rest: envelope encryption under two hierarchies of master keys, and keyed hashes.
 *
 * <p>Not here: which secrets exist and who may open them; the slice that owns a secret decides.
 */
package tr.nes.sealing;
