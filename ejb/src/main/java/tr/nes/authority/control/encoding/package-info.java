/** What the authority writes, in ASN.1 and DER, and reads back. */
package tr.nes.authority.control.encoding;
