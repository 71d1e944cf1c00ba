/** A founded authority, and clients that ask it. */
package tr.nes.authority.testing;
