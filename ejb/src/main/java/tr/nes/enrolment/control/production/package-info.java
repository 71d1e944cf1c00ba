/** Applications on their way to a card, and what becomes of their data. */
package tr.nes.enrolment.control.production;
