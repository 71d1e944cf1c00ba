/** A visit at a kiosk: the card, authentication of its holder, the approval, the result. */
package tr.nes.kiosk.control.visit;
