/** What the standards ask of each certificate, a rule a line with its paragraph; as a linter, not as a copy of the profile. */
package tr.nes.authority.lint;
