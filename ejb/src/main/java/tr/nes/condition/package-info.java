/**
 * Whether the machine lets this server work: disk, folders, keys, database. Tells it to load balancers and pages, and keeps the log
 * short meanwhile.
 *
 * <p>Not here: settings (settings), readers (kiosk), what a page says then (web).
 */
package tr.nes.condition;
