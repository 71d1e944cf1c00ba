/**
 * SMS through an operator's message centre by SMPP 3.4: one transceiver bind that is kept up, messages submitted one after
 * the other, delivery receipts taken in.
 */
package tr.nes.notification.control.smpp;
