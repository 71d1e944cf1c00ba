/** Fees: the pages on which people pay without login, and those of staff. */
package tr.nes.web.order;
