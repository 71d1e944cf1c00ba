/** One-time links in mails. */
package tr.nes.access.control.link;
