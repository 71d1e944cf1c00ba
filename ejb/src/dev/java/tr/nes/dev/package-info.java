/**
 * Development mode: demo data, simulated cards, a phone and a mailbox. Packed in development builds only.
 */
package tr.nes.dev;
