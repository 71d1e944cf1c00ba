/** Fixtures of the access slice's tests. */
package tr.nes.access.testing;
