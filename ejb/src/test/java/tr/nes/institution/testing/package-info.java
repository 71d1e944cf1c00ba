/** Institutions for tests. */
package tr.nes.institution.testing;
