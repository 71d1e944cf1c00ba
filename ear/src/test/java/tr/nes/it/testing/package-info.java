/**
 * Fixtures of the tests inside the server: one deployment for all of them, separate people and cards, visits at a
 * kiosk step by step, concurrent tasks, and direct access to the database.
 */
package tr.nes.it.testing;
