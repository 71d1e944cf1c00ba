/** Development mode: demo data, simulated cards, a phone and a mailbox. Packaged in development builds only. */
package tr.nes.dev;
