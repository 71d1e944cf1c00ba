/**
 * Shared by all slices: ids of people, the caller and origin of a request, clock and randomness, redaction of
 * secrets in logs, and validation of settings.
 *
 * <p>Not here: anything that belongs to a single slice.
 */
package tr.nes.shared;
