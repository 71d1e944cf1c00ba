/** Drafts of institutions' applications, and what they must be before they are sent. */
package tr.nes.institution.control.admission;
