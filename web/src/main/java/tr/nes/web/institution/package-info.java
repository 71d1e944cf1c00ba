/**
 * Kurumlar: how the back office admits institutions; Yetkili İşlemleri: what their officers do.
 *
 * <p>Not here: the rules (institution).
 */
package tr.nes.web.institution;
