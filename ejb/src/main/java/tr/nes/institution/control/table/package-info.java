/** Uploaded tables as lines of texts, exactly as they are shown. */
package tr.nes.institution.control.table;
