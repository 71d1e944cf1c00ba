/** The catalogue of settings, the rules that several of them keep together, and where their values came from. */
package tr.nes.settings.control;
