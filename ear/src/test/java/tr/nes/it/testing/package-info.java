/**
 * What the tests inside the server stand on: one deployment for all of them, people and cards of their own, visits at a
 * kiosk step by step, a crowd, and a look past the beans into the database.
 */
package tr.nes.it.testing;
