/** A visit at a kiosk: the card, the proofs that its holder is there, the approval, the result. */
package tr.nes.kiosk.control.visit;
