/** The authority's back office: its queue, the civil register, acceptance, and people who have a new identity. */
package tr.nes.enrolment.control.authority;
