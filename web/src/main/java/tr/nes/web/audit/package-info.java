/**
 * Denetim Kayıtları: the auditor reads, exports and verifies the trail.
 *
 * <p>Not here: what is written into it.
 */
package tr.nes.web.audit;
