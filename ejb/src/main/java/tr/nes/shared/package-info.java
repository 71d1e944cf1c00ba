/**
 * What every slice speaks: who a person is, who calls from where, what time it is; what keeps secrets out of logs, and
 * which settings can't work.
 *
 * <p>Not here: anything that belongs to one slice alone.
 */
package tr.nes.shared;
