/** Copies all rows of the application's tables from one database to another. */
package tr.nes.operator.control.transfer;
