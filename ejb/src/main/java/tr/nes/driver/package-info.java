/**
 * Drivers of card readers and cards, which anybody may download: a catalogue that the back office edits, and its files with
 * digest and signature.
 *
 * <p>A file is looked at by the virus scanner, if there is one, then signed, and stored in parts in the database, so that every
 * server of a cluster has it. A published file is never changed: another takes its place, or it is withdrawn.
 *
 * <p>Not here: the key that signs (authority), HTTP (web).
 */
package tr.nes.driver;
