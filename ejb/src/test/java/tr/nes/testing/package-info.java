/**
 * Fixtures: a database in memory with the real schema, a small stand-in for the container around it, a clock that tests
 * move, and open stand-ins for sealing and audit.
 */
package tr.nes.testing;
