/**
 * Denetim Kayıtları: the auditor reads, exports and verifies the trail.
 * Not here: what is written into it.
 */
package tr.nes.web.audit;
