/** Working days: the rule of holidays, the calendar that operators edit, and terms in working days. */
package tr.nes.delivery.control.calendar;
