/**
 * Bekleyen İşler: everything that staff has to follow up, in one list, and the page of one case.
 *
 * <p>Not here: the warranty decision about a shipment (delivery).
 */
package tr.nes.web.casework;
