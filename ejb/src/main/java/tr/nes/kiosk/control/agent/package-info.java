/** Agents that lend a terminal's readers: their enrolment, their certificates, what they may. */
package tr.nes.kiosk.control.agent;
