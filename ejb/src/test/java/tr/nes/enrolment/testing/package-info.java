/** Fixtures of applications. */
package tr.nes.enrolment.testing;
