/**
 * Fixtures: an in-memory database with the real schema, a minimal container, a clock moved by tests, and unsealed
 * replacements for sealing and audit.
 */
package tr.nes.testing;
