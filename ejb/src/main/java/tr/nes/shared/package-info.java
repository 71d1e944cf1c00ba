/**
 * What every slice speaks: who a person is, who calls from where, what time it is.
 *
 * <p>Not here: anything that belongs to one slice alone.
 */
package tr.nes.shared;
