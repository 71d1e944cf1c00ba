/**
 * SMS through an operator's message centre by SMPP 3.4: one permanent transceiver bind, messages submitted one at
 * a time, delivery receipts received.
 */
package tr.nes.notification.control.smpp;
