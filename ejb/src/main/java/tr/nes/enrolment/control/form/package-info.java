/** The application form FORM-001-027 with its undertaking FORM-001-042: texts, content, and the PDF made of them. */
package tr.nes.enrolment.control.form;
