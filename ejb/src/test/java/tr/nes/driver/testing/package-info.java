/** A virus scanner for tests. */
package tr.nes.driver.testing;
