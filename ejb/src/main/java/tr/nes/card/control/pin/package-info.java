/** Setting, changing and keeping PINs. */
package tr.nes.card.control.pin;
