/**
 * How people reach the operator of this portal, and the texts that they read: what was shipped or set until an administrator
 * changes it, in versions.
 *
 * <p>Not here: the shipped texts (each slice has its own) and what is done with them.
 */
package tr.nes.portal;
