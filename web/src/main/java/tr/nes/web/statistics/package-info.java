/**
 * İstatistikler: figures of the last thirty days, as plots and tables.
 *
 * <p>Not here: what monitoring reads (metrics), single records (audit).
 */
package tr.nes.web.statistics;
