/** The keys of the authority, in files or in a PKCS#11 token, and how they sign. */
package tr.nes.authority.control.key;
