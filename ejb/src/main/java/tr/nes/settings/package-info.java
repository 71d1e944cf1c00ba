/**
 * All settings of the installation: the check before each start, and what is in force and where it came from.
 *
 * <p>Not here: what a setting means and who reads it (the interface of its slice), how one is read ({@code Settings}).
 */
package tr.nes.settings;
