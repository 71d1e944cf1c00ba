/**
 * Personel ve Roller: who of the authority's staff has which role, and the proposals that need a second person.
 *
 * <p>Not here: what each role may open (shell), officers of institutions (institution).
 */
package tr.nes.web.staff;
