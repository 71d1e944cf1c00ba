/** Backup archives: what is in them, how they are encrypted, and how an installation is made from one. */
package tr.nes.operator.control.backup;
