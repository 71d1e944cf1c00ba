/** What an application's fee depends on. */
package tr.nes.enrolment.control.fee;
