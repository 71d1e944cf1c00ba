/** Certificates of bodies: for those who act for them, and for the back office; the families of certificates. */
package tr.nes.web.corporate;
