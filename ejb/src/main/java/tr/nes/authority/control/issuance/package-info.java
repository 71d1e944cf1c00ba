/** The profiles of the certificates that are issued, the orders they are issued for and the register of them. */
package tr.nes.authority.control.issuance;
