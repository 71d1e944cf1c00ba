/** Forms signed by hand: taken in by officers or the authority, with a scan if there is one. */
package tr.nes.enrolment.control.paper;
