/**
 * What keeps secrets out of logs and out of answers to operators: one place that every line passes, and the one way to read a
 * secret from a file, by which that place knows it.
 *
 * <p>Not here: how secrets are kept in the database ({@code tr.nes.sealing}).
 */
package tr.nes.shared.redaction;
