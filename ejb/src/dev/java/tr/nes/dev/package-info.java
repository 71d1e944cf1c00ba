/**
 * What only a development build packs: gateways that write messages to a table, and a look at what a person would see
 * on the phone, in the mailbox and in the picture.
 *
 * <p>Not here: anything that a production build needs.
 */
package tr.nes.dev;
