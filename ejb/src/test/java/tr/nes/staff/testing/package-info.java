/** Fixtures of the staff slice. */
package tr.nes.staff.testing;
