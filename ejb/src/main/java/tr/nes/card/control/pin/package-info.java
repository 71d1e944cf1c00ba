/** Setting, changing and storing PINs. */
package tr.nes.card.control.pin;
