/**
 * Üretim: the back office takes signed applications into production, watches the readers and keeps the stock of cards.
 *
 * <p>Not here: parcels (delivery), readers of kiosks (reader).
 */
package tr.nes.web.production;
