/** Keys and requests of bodies' own devices. */
package tr.nes.corporate.testing;
