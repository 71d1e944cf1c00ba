/** Probes of disk, folders and database, and the filter in front of the log. */
package tr.nes.condition.control;
