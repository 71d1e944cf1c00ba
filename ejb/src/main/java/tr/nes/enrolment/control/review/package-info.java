/** What officers see of their institution's applications: searched, counted, and one with all that decides. */
package tr.nes.enrolment.control.review;
