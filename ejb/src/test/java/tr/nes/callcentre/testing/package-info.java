/** Fixtures of the call centre's tests. */
package tr.nes.callcentre.testing;
