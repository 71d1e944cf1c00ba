/** NES Başvurusu: the applicant's six steps, the state of an application, and invitations by officers. */
package tr.nes.web.enrolment;
