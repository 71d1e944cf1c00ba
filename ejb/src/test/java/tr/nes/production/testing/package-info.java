/** Fixtures of the production. */
package tr.nes.production.testing;
